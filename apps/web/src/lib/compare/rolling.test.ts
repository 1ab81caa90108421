import { expect, test } from "vitest";
import { rolling } from "./rolling.ts";

test("years are added up only where all of them have figures", () => {
  expect(
    rolling(
      [
        [2001, 1],
        [2002, 2],
        [2003, 3],
        [2005, 5],
      ],
      2,
    ),
  ).toEqual([
    [2002, 3],
    [2003, 5],
  ]);
});

test("a sum with an unreliable part is unreliable", () => {
  expect(
    rolling(
      [
        [2001, 1, 1],
        [2002, 2],
        [2003, 3],
      ],
      2,
    ),
  ).toEqual([
    [2002, 3, 1],
    [2003, 5],
  ]);
});

test("a sum is unlisted only if all of its parts are", () => {
  const figures = [
    [2001, 1],
    [2002, 0, 2],
    [2003, 0, 2],
  ] as const;
  expect(rolling(figures, 2)).toEqual([
    [2002, 1],
    [2003, 0, 2],
  ]);
});

test("a window of one year changes nothing", () => {
  const figures = [[2001, 1]] as const;
  expect(rolling(figures, 1)).toBe(figures);
});
