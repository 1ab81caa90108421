import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test("finds the nearest position, the earlier one of two as near", () => {
  expect(nearest([0, 50, 100], 70)).toBe(1);
  expect(nearest([0, 50], 25)).toBe(0);
});

test("knows that there is none", () => {
  expect(nearest([], 10)).toBe(-1);
});
