import { expect, test } from "vitest";
import { measureWord, topicWord } from "./words.ts";

test("a topic is its words with a capital", () => {
  expect(topicWord("soft-power")).toBe("Soft power");
});

test("says what a kind of measure means for adding up", () => {
  expect(measureWord("flow")).toContain("adds up");
  expect(measureWord("score")).not.toBe(measureWord("rate"));
});
