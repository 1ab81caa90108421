import { expect, test } from "vitest";
import type { ChartSeries } from "#lib/charts/series.ts";
import { lastYearOf, rankedIn } from "./latest.ts";

const line = (id: string, values: Record<string, number>, bad: string[] = []): ChartSeries => ({
  id,
  label: id,
  points: Object.entries(values).map(([period, value]) => ({
    period,
    value,
    status: bad.includes(period) ? "unreliable" : "reported",
  })),
});

test("ranks the lines of a year by their figures", () => {
  const series = [line("a", { 2020: 1, 2021: 2 }), line("b", { 2021: 3 }), line("c", { 2020: 9 })];
  expect(lastYearOf(series)).toBe(2021);
  expect(rankedIn(series, 2021).map((l) => [l.series.id, l.value])).toEqual([
    ["b", 3],
    ["a", 2],
  ]);
});

test("passes over figures known to be unreliable", () => {
  const series = [line("a", { 2020: 1, 2021: 2 }, ["2021"])];
  expect(lastYearOf(series)).toBe(2020);
  expect(rankedIn(series, 2021)).toEqual([]);
});

test("knows no last year where there is no figure", () => {
  expect(lastYearOf([line("a", {})])).toBeUndefined();
});
