import { expect, test } from "vitest";
import { yearTicks } from "./years.ts";

const years = (first: number, last: number, width: "narrow" | "wide") =>
  yearTicks(first, last)
    .filter((tick) => tick[width])
    .map((tick) => tick.year);

test("both ends are always printed", () => {
  for (const width of ["narrow", "wide"] as const) {
    expect(years(1994, 2023, width).at(0)).toBe(1994);
    expect(years(1994, 2023, width).at(-1)).toBe(2023);
  }
});

test("round years stand between, more of them where there is room", () => {
  expect(years(1994, 2023, "narrow")).toEqual([1994, 2000, 2010, 2023]);
  expect(years(1994, 2023, "wide")).toEqual([1994, 2000, 2005, 2010, 2015, 2020, 2023]);
});

test("a short axis prints every year where it is wide", () => {
  expect(years(2019, 2023, "wide")).toEqual([2019, 2020, 2021, 2022, 2023]);
});

test("labels are few enough to stand apart", () => {
  for (let span = 1; span <= 150; span++) {
    expect(years(1900, 1900 + span, "narrow").length).toBeLessThanOrEqual(5);
    expect(years(1900, 1900 + span, "wide").length).toBeLessThanOrEqual(10);
  }
});
