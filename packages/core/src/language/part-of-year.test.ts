import { expect, test } from "vitest";
import { monthsOf, partOfYear } from "./part-of-year.ts";

const range = (from: string, to: string) => partOfYear({ type: "range", from, to });

test("three months are a quarter and six a half, where the calendar begins one", () => {
  expect(range("2018-07", "2018-09")).toBe("2018-Q3");
  expect(range("2018-10", "2018-12")).toBe("2018-Q4");
  expect(range("2024-01", "2024-06")).toBe("2024-H1");
});

test("other months, two years, days, years and open ends are none", () => {
  expect(range("2018-06", "2018-08")).toBeUndefined();
  expect(range("2018-07", "2019-09")).toBeUndefined();
  expect(range("2018-07-01", "2018-09-30")).toBeUndefined();
  expect(range("2018", "2018")).toBeUndefined();
  expect(partOfYear({ type: "range", from: "2018-07" })).toBeUndefined();
  expect(partOfYear({ type: "year", year: 2018 })).toBeUndefined();
});

test("a written quarter or half is its range of months, and the way back", () => {
  for (const part of ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", "2024-H1", "2024-H2"]) {
    const months = monthsOf(part);
    expect(months && partOfYear({ type: "range", ...months })).toBe(part);
  }
  expect(monthsOf("2018-Q3")).toEqual({ from: "2018-07", to: "2018-09" });
  expect(monthsOf("2018-Q5")).toBeUndefined();
  expect(monthsOf("2018")).toBeUndefined();
});
