import { expect, test } from "vitest";
import { stack } from "./stack.ts";

const marks = (...places: number[]) => places.map((at) => ({ of: String(at), at }));

test("leaves marks that are far enough apart on the line", () => {
  expect(stack(marks(0, 10, 20), 5).map(({ level }) => level)).toEqual([0, 0, 0]);
});

test("puts what would be covered above, and comes down again", () => {
  expect(stack(marks(0, 1, 2, 6), 5).map(({ level }) => level)).toEqual([0, 1, 2, 0]);
});

test("takes marks in the order of their place", () => {
  expect(stack(marks(8, 2), 5).map(({ at }) => at)).toEqual([2, 8]);
});
