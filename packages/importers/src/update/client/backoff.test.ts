import { expect, test } from "vitest";
import { backoffMs, retryAfterMs } from "./backoff.ts";
import { excerpt } from "./excerpt.ts";
import { seeded } from "./seeded.ts";

const LIMITS = { firstWaitMs: 1_000, longestWaitMs: 8_000 };

test("waits double up to the longest, and a random half of them is taken off", () => {
  const longest = [1, 2, 3, 4, 5, 50].map((n) => backoffMs(n, () => 0.999999, LIMITS));
  expect(longest).toEqual([1000, 2000, 4000, 8000, 8000, 8000]);
  expect(backoffMs(3, () => 0, LIMITS)).toBe(2000);
});

test("a seed gives its own numbers, from 0 up to 1", () => {
  const numbers = (seed: number) => Array.from({ length: 100 }, seeded(seed));
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
  expect(numbers(7).every((n) => n >= 0 && n < 1)).toBe(true);
  expect(new Set(numbers(7)).size).toBe(100);
});

test("Retry-After is seconds or a date, and nothing else", () => {
  const now = Date.parse("2026-12-01T00:00:00Z");
  expect(retryAfterMs(" 3 ", now)).toBe(3000);
  expect(retryAfterMs("Tue, 01 Dec 2026 00:01:00 GMT", now)).toBe(60_000);
  expect(retryAfterMs("Tue, 01 Dec 2020 00:01:00 GMT", now)).toBe(0);
  expect(retryAfterMs("soon", now)).toBeUndefined();
  expect(retryAfterMs(null, now)).toBeUndefined();
});

test("an excerpt is one short line of words", () => {
  expect(excerpt("<html><style>p {}</style><p>Not\n found</p></html>")).toBe("Not found");
  expect(excerpt("x".repeat(500))).toHaveLength(161);
  expect(excerpt("")).toBe("nothing");
});
