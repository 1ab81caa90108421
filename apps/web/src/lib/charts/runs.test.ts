import { expect, test } from "vitest";
import { place, runs } from "./runs.ts";
import type { ChartPoint } from "./series.ts";

const point = (
  period: string,
  value: number | null = 1,
  status: ChartPoint["status"] = "reported",
): ChartPoint => ({ period, value, status });

const periods = (points: readonly ChartPoint[]) =>
  runs(points).map((run) => run.map((p) => p.point.period));

test("neighbouring years make one run, in the order of time", () => {
  expect(periods([point("2003"), point("2001"), point("2002")])).toEqual([
    ["2001", "2002", "2003"],
  ]);
});

test("a missing year is a gap, whether it is absent or null", () => {
  const expected = [["2001"], ["2003"]];
  expect(periods([point("2001"), point("2003")])).toEqual(expected);
  expect(periods([point("2001"), point("2002", null), point("2003")])).toEqual(expected);
});

test("no run passes through an unreliable figure, though it stays in its place", () => {
  const points = [point("2001"), point("2002", 9, "unreliable"), point("2003"), point("2004")];
  expect(periods(points)).toEqual([["2001"], ["2003", "2004"]]);
  expect(place(points)).toHaveLength(4);
});

test("quarters are joined to quarters, and a missing quarter is a gap", () => {
  expect(periods([point("2018-Q4"), point("2019-Q1"), point("2019-Q3")])).toEqual([
    ["2018-Q4", "2019-Q1"],
    ["2019-Q3"],
  ]);
});
