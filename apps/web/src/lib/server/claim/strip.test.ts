import { expect, test } from "vitest";
import { stripOf } from "./strip.ts";

const strip = [2009, 2010, 2011, 2012, 2013, 2014].map((year) => ({
  year,
  status: year === 2012 ? ("supported" as const) : ("undetermined" as const),
  summary: "",
}));
const years = (...given: readonly [number, number?]) =>
  stripOf({ strip }, ...given).map(({ year }) => year);

test("a strip reaches the year of publication and the year that the claim speaks of", () => {
  expect(years(2013)).toEqual([2012, 2013]);
  expect(years(2013, 2010)).toEqual([2010, 2011, 2012, 2013]);
});

test("one year alone is the verdict again", () => {
  expect(years(2012, 2012)).toEqual([]);
});
