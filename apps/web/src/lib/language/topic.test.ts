import { expect, test } from "vitest";
import { topicWord } from "./topic.ts";

test("a topic is said in words; an unknown one is its id with a capital", () => {
  expect(topicWord("soft-power")).toBe("Soft power");
  expect(topicWord("outer-space")).toBe("Outer space");
});
