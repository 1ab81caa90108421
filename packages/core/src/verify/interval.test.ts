import { expect, test } from "vitest";
import {
  add,
  ANY,
  divide,
  exactly,
  isExact,
  isUnbounded,
  multiply,
  power,
  settled,
  subtract,
} from "./interval.ts";

test("exact numbers stay exact", () => {
  expect(add(exactly(2), exactly(3))).toEqual(exactly(5));
  expect(divide(exactly(1), exactly(4))).toEqual(exactly(0.25));
  expect(isExact(multiply(exactly(2), exactly(3)))).toBe(true);
});

test("bounds move against each other in a difference", () => {
  expect(subtract({ low: 1, high: 2 }, { low: 10, high: 20 })).toEqual({ low: -19, high: -8 });
});

test("a lower bound survives a sum with something unknown above zero", () => {
  expect(add(exactly(26), { low: 0, high: Infinity })).toEqual({ low: 26, high: Infinity });
});

test("dividing by what may be zero says nothing", () => {
  expect(isUnbounded(divide(exactly(1), { low: 0, high: 5 }))).toBe(true);
  expect(isUnbounded(divide(exactly(0), ANY))).toBe(true);
});

test("noise of binary sums is settled, bounds stay", () => {
  expect(settled(add(exactly(0.7), exactly(0.1)))).toEqual(exactly(0.8));
  expect(settled({ low: 1 / 3, high: Infinity }).high).toBe(Infinity);
  expect(settled(exactly(30_055_389_612.32))).toEqual(exactly(30_055_389_612.32));
});

test("infinity over infinity says nothing rather than NaN", () => {
  const open = { low: 1, high: Infinity };
  expect(isUnbounded(divide(open, open))).toBe(true);
});

test("powers keep their order and refuse negative bases", () => {
  expect(power({ low: 4, high: 9 }, 0.5)).toEqual({ low: 2, high: 3 });
  expect(isUnbounded(power({ low: -4, high: 9 }, 0.5))).toBe(true);
});
