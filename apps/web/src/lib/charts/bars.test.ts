import { expect, test } from "vitest";
import { barGeometry } from "./bars.ts";

test("the longest bar fills the track", () => {
  expect(barGeometry([40, 10]).bars).toEqual([
    { start: 0, size: 100 },
    { start: 0, size: 25 },
  ]);
});

test("negative values run to the left of zero", () => {
  const { zero, bars } = barGeometry([1, -3]);
  expect(zero).toBe(75);
  expect(bars[1]).toEqual({ start: 0, size: 75 });
});

test("only zeros, and nothing at all, are laid out without dividing by zero", () => {
  expect(barGeometry([0, 0]).bars[0]).toEqual({ start: 0, size: 0 });
  expect(barGeometry([]).bars).toEqual([]);
});
