import { expect, test } from "vitest";
import { shortList, shortNote } from "./shorten.ts";

test("a long list names three and counts the rest", () => {
  expect(shortList("a; b; c; d; e")).toBe("a; b; c, and 2 more");
  expect(shortList("a; b; c; d")).toBe("a; b; c; d");
});

test("what had been counted before is counted again", () => {
  expect(shortNote("Could not be placed: A, B, C, D, E and 177 more.")).toBe(
    "Could not be placed: A, B, C, and 179 more.",
  );
});

test("a note that lists little stays as it is", () => {
  expect(shortNote("This reading has no usable figures for 2010, 2011.")).toBe(
    "This reading has no usable figures for 2010, 2011.",
  );
});
