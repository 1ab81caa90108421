import { expect, test } from "vitest";
import { spread } from "./spread.ts";

const labels = (...wanted: number[]) => wanted.map((w) => ({ wanted: w, height: 20 }));

test("labels with room keep their place", () => {
  expect(spread(labels(200, 50, 120), 300)).toEqual([200, 50, 120]);
});

test("labels that would overlap move apart and keep their order", () => {
  const [a = 0, b = 0, c = 0] = spread(labels(100, 104, 102), 300);
  expect([c - a, b - c]).toEqual([20, 20]);
});

test("none leaves the plot at the top or at the foot", () => {
  const out = spread(labels(0, 1, 299, 300), 300);
  for (const middle of out) {
    expect(middle).toBeGreaterThanOrEqual(10);
    expect(middle).toBeLessThanOrEqual(290);
  }
});

test("no two of many crowded labels overlap", () => {
  const out = spread(labels(290, 291, 292, 293, 294, 295, 296), 300).toSorted((a, b) => a - b);
  const gaps = out.slice(1).map((middle, i) => middle - (out[i] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
});
