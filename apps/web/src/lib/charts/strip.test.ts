import { expect, test } from "vitest";
import { stripRuns, type StripYear } from "./strip.ts";

const year = (y: number, status: StripYear["status"]): StripYear => ({ year: y, status });

test("neighbouring years of one status are one run", () => {
  expect(
    stripRuns([year(2001, "supported"), year(2002, "supported"), year(2003, "refuted")]),
  ).toEqual([
    { from: 2001, to: 2002, status: "supported" },
    { from: 2003, to: 2003, status: "refuted" },
  ]);
});

test("a year that was not evaluated breaks a run", () => {
  expect(stripRuns([year(2001, "supported"), year(2003, "supported")])).toHaveLength(2);
});
