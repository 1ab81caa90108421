import { expect, test } from "vitest";
import type { Figure, Line } from "./comparison.ts";
import { duelSince } from "./duel-since.ts";
import { duelsOf } from "./duels.ts";

const CHN: readonly Figure[] = [
  [2000, 1],
  [2001, 6],
  [2002, 3],
  [2003, 4],
  [2004, 9],
];
const RUS: readonly Figure[] = [
  [2000, 5],
  [2001, 5],
  [2002, 5],
  [2003, 5],
  [2004, 5],
];
const line = (actor: string, figures: readonly Figure[], from = 0): Line => ({
  actor,
  figures: figures.filter(([year]) => year >= from),
});
const duelFrom = (from: number) => {
  const [duel] = duelsOf([line("CHN", CHN), line("RUS", RUS)]);
  if (!duel) throw new Error("there is no duel");
  return duelSince(duel, [line("CHN", CHN, from), line("RUS", RUS, from)]);
};

test("is what comparing the later years alone would give", () => {
  for (const from of [2000, 2001, 2002, 2003]) {
    const [anew] = duelsOf([line("CHN", CHN, from), line("RUS", RUS, from)]);
    expect(duelFrom(from), String(from)).toEqual(anew);
  }
});

test("there is none without a common year", () => {
  expect(duelFrom(2005)).toBeUndefined();
});
