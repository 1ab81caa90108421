import { expect, test } from "vitest";
import { linear, valueDomain, valueTicks } from "./scale.ts";

test("values grow upwards: the largest is at the top", () => {
  const y = linear([0, 40], 100, 0);
  expect([0, 10, 40].map(y.at)).toEqual([100, 75, 0]);
});

test("an axis of values starts at zero and ends on a round number", () => {
  expect(valueDomain([12.3, 38.7])).toEqual([0, 40]);
  expect(valueDomain([-0.8, -0.2])).toEqual([-0.8, 0]);
});

test("scores may leave zero out", () => {
  expect(valueDomain([61, 68], false)).toEqual([61, 68]);
});

test("an axis has an extent even for one figure, for zero and for none", () => {
  for (const values of [[41], [0], [], [-3]]) {
    const [low, high] = valueDomain(values);
    expect(high).toBeGreaterThan(low);
  }
});

test("ticks stay within the axis", () => {
  expect(valueTicks([0, 40])).toEqual([0, 10, 20, 30, 40]);
});
