import { expect, test } from "vitest";
import { listed } from "./listed.ts";

test("names in a row, as English has them", () => {
  expect(listed([])).toBe("");
  expect(listed(["China"])).toBe("China");
  expect(listed(["China", "Russia"])).toBe("China and Russia");
  expect(listed(["China", "Russia", "Turkey"])).toBe("China, Russia and Turkey");
});
