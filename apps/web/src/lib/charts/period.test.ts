import { expect, test } from "vitest";
import { positionOf, positionOfDate } from "./period.ts";

test("a year's figure stands at its number", () => {
  expect(positionOf("2018").middle).toBe(2018);
});

test("four quarters and two halves fill their year", () => {
  const quarters = ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4"].map(positionOf);
  expect(quarters.map((q) => q.from)).toEqual([2017.5, 2017.75, 2018, 2018.25]);
  expect(quarters.at(-1)?.to).toBe(positionOf("2018").to);
  expect([positionOf("2018-H1").from, positionOf("2018-H2").to]).toEqual([2017.5, 2018.5]);
});

test("a span of years stands in its middle", () => {
  expect(positionOf("2006/2018")).toEqual({ from: 2005.5, to: 2018.5, middle: 2012 });
});

test("dates fall in order within their year", () => {
  const at = ["2015-01-01", "2015-05-08", "2015-12-31"].map(positionOfDate);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at[0]).toBe(2014.5);
  expect(at[2]).toBeLessThan(2015.5);
  expect(positionOfDate("2015")).toBe(2015);
});
