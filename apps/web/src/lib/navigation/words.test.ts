import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

test("takes the last part of an address apart", () => {
  expect(wordsOf("/actors/belt-and-roads/")).toBe("belt and roads");
  expect(wordsOf("/actors/%D0%9A%D0%B8%D1%82%D0%B0%D0%B9")).toBe("Китай");
});

test("makes nothing of nothing, nor of what cannot be decoded", () => {
  expect(wordsOf("/")).toBe("");
  expect(wordsOf("/%E0%A4%A")).toBe("");
});
