import { expect, test } from "vitest";
import { allOf, anyOf, greater, greaterOrEqual, not, within } from "./truth.ts";

test("missing data makes a conjunction unknown unless something is false", () => {
  expect(allOf([true, null])).toBeNull();
  expect(allOf([null, false])).toBe(false);
  expect(allOf([])).toBe(true);
});

test("missing data makes a disjunction unknown unless something is true", () => {
  expect(anyOf([false, null])).toBeNull();
  expect(anyOf([null, true])).toBe(true);
  expect(not(null)).toBeNull();
});

test("bounds that overlap cannot be compared", () => {
  expect(greater({ low: 1, high: 3 }, { low: 2, high: 4 })).toBeNull();
  expect(greater({ low: 5, high: 6 }, { low: 2, high: 4 })).toBe(true);
  expect(greater({ low: 1, high: 2 }, { low: 2, high: 4 })).toBe(false);
  expect(greaterOrEqual({ low: 2, high: 2 }, { low: 2, high: 2 })).toBe(true);
});

test("an end of a range counts only when it is part of it", () => {
  const range = { low: 10, high: 20 };
  const at = (value: number) => ({ low: value, high: value });
  expect(within(at(20), range, { low: true, high: false })).toBe(false);
  expect(within(at(20), range, { low: true, high: true })).toBe(true);
  expect(within(at(10), range, { low: false, high: true })).toBe(false);
  expect(within({ low: 15, high: 25 }, range, { low: true, high: true })).toBeNull();
});
