import { expect, test } from "vitest";
import { isWithin } from "./within.ts";

test("a claim's page belongs to the claims, the home page only to itself", () => {
  expect(isWithin("/claims/pron-2012/24/", "/claims/")).toBe(true);
  expect(isWithin("/claims/", "/")).toBe(false);
  expect(isWithin("/", "/")).toBe(true);
});
