import { expect, test } from "vitest";
import { coverageRow } from "./row.ts";
import { coverageYears } from "./years.ts";

const HEAD = { id: "a", label: "A" };
const row = (counts: Record<number, number>) =>
  coverageRow(HEAD, new Map(Object.entries(counts).map(([year, count]) => [Number(year), count])));

test("joins years of one density and tells how full they are", () => {
  expect(row({ 2000: 10, 2001: 10, 2002: 2 }).runs).toEqual([
    { from: 2000, to: 2001, level: 4 },
    { from: 2002, to: 2002, level: 1 },
  ]);
});

test("names the years that are missing between the first and the last", () => {
  expect(row({ 2000: 1, 2003: 1, 2005: 1 }).gaps).toEqual([
    [2001, 2002],
    [2004, 2004],
  ]);
  expect(row({ 2000: 1, 2001: 9 }).gaps).toEqual([]);
});

test("does not take a denser year after a gap for a part of the run before it", () => {
  expect(row({ 2000: 1, 2002: 1 }).runs).toHaveLength(2);
});

test("counts all figures, in whatever order the years come", () => {
  const counts = new Map([
    [2005, 2],
    [2001, 3],
  ]);
  expect(coverageRow(HEAD, counts)).toMatchObject({ figures: 5, gaps: [[2002, 2004]] });
});

test("spans the years of all rows", () => {
  expect(coverageYears([row({ 1995: 1 }), row({ 2001: 1, 2024: 1 })])).toEqual([1995, 2024]);
  expect(coverageYears([])).toBeUndefined();
});
