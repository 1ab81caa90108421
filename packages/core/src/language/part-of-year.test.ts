import { expect, test } from "vitest";
import { partOfYear } from "./part-of-year.ts";

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
