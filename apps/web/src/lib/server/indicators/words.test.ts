import { expect, test } from "vitest";
import { measureWord } from "./words.ts";

test("says what a kind of measure means for adding up", () => {
  expect(measureWord("flow")).toContain("adds up");
  expect(measureWord("score")).not.toBe(measureWord("rate"));
});
