import { expect, test } from "vitest";
import { isCalendarDate, precisionOf } from "./calendar.ts";

test("days must exist", () => {
  const good = ["2001", "2001-06", "2001-06-30", "2000-02-29", "1000"];
  expect(good.filter(isCalendarDate)).toEqual(good);
  const bad = ["2001-06-31", "2001-02-29", "2001-13", "2001-00", "0999", "01", "2001-6-1", ""];
  expect(bad.filter(isCalendarDate)).toEqual([]);
});

test("the length says how precise a date is", () => {
  expect(["2001", "2001-06", "2001-06-15"].map(precisionOf)).toEqual(["year", "month", "day"]);
});
