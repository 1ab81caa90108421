import { expect, test } from "vitest";
import { EXAMPLES } from "./examples.ts";
import { isProse } from "./prose.ts";

test("a sentence is no test", () => {
  expect(isProse("China overtook Russia in trade")).toBe(true);
  expect(isProse("Китай обогнал Россию")).toBe(true);
  expect(isProse("中国超过俄罗斯")).toBe(true);
});

test("a test, or its beginning, is no sentence", () => {
  expect(EXAMPLES.filter(isProse)).toEqual([]);
  expect(isProse("trade")).toBe(false);
  expect(isProse("gas exports")).toBe(false);
});
