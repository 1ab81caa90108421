import { expect, test } from "vitest";
import { counterpart } from "./counterpart.ts";

test("the same page in another language keeps path, query and place", () => {
  expect(counterpart("/claims/?actor=KAZ#a", "ru")).toBe("/ru/claims/?actor=KAZ#a");
  expect(counterpart("/", "zh")).toBe("/zh/");
  expect(counterpart("/method/", "en")).toBe("/method/");
});
