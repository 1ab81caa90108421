import { expect, test } from "vitest";
import { didYouMean } from "./nearest.ts";

const ACTORS = ["KAZ", "KGZ", "eu", "customs-union"];

test("the nearest known words are named, the nearest first", () => {
  expect(didYouMean("KAX", ACTORS)).toBe('Did you mean "KAZ"? ');
  expect(didYouMean("KZ", ACTORS)).toBe('Did you mean "KAZ" or "KGZ"? ');
  expect(didYouMean("custom-union", ACTORS)).toBe('Did you mean "customs-union"? ');
});

test("what is like nothing gets no suggestion", () => {
  for (const word of ["\0", "", "xy", "x", "y".repeat(1_000_000)])
    expect(didYouMean(word, ACTORS), word.slice(0, 9)).toBe("");
});
