import { expect, test } from "vitest";
import { actorInk, colourOf } from "./palette.ts";

test("colours are those of the page on light ground", () => {
  expect(colourOf("--paper")).toBe("#ffffff");
  expect(actorInk("CHN")).toBe("#9a242c");
  expect(actorInk("JPN")).toBe(colourOf("--actor-other"));
  expect(() => colourOf("--none")).toThrow("--none");
});
