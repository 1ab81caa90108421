import { expect, test } from "vitest";
import { Tallies } from "./tally.ts";

test("counts by key and keeps the first and the last year", () => {
  const tallies = new Tallies();
  for (const year of [2004, 2001, 2010]) tallies.add("exports", year);
  expect(tallies.get("exports")).toEqual({ count: 3, first: 2001, last: 2010 });
});

test("knows nothing of what was never added", () => {
  expect(new Tallies().get("exports")).toBeUndefined();
});

test("ranks by count, then by name", () => {
  const tallies = new Tallies();
  for (const key of ["b", "c", "a", "c"]) tallies.add(key, 2000);
  expect(tallies.ranked().map(([key]) => key)).toEqual(["c", "a", "b"]);
});
