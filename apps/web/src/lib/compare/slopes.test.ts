import { expect, test } from "vitest";
import { slopesOf } from "./slopes.ts";

const series = (id: string, values: Readonly<Record<number, number>>) => ({
  id,
  label: id,
  actor: id,
  points: Object.entries(values).map(([period, value]) => ({
    period,
    value,
    status: "reported" as const,
  })),
});

test("goes from the first year that two have to the one that is shown", () => {
  const { years, slopes, without } = slopesOf({
    series: [
      series("CHN", { 2000: 2, 2005: 4, 2010: 8 }),
      series("RUS", { 1995: 9, 2000: 5, 2010: 5 }),
      series("TUR", { 2005: 1 }),
    ],
    year: 2010,
  });
  expect(years).toEqual([2000, 2010]);
  expect(slopes.map(({ actor, values, times }) => [actor, values, times])).toEqual([
    ["CHN", [2, 8], "× 4"],
    ["RUS", [5, 5], "× 1"],
  ]);
  expect(without).toEqual(["TUR"]);
});

test("an unreliable figure is no end of a slope", () => {
  const marked = series("CHN", { 2001: 3, 2010: 8 });
  const { years } = slopesOf({
    series: [
      { ...marked, points: [{ period: "2000", value: 1, status: "unreliable" }, ...marked.points] },
      series("RUS", { 2000: 5, 2001: 5, 2010: 5 }),
    ],
    year: 2010,
  });
  expect(years).toEqual([2001, 2010]);
});
