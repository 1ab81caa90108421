import { expect, test } from "vitest";
import type { Figure } from "./comparison.ts";
import { duelsOf } from "./duels.ts";

const line = (actor: string, ...figures: Figure[]) => ({ actor, figures });

test("a passing names both and the year before it that both have", () => {
  const russia = line("RUS", [2010, 5], [2012, 7], [2013, 8]);
  const china = line("CHN", [2010, 3], [2011, 9], [2012, 8], [2013, 9]);
  expect(duelsOf([china, russia])).toEqual([
    {
      actors: ["CHN", "RUS"],
      years: [2010, 2013],
      count: 3,
      passings: [{ year: 2012, winner: "CHN", loser: "RUS", after: 2010 }],
      ahead: "CHN",
    },
  ]);
});

test("figures known to be unreliable do not count", () => {
  const russia = line("RUS", [2010, 5], [2011, 1, 1], [2012, 7]);
  const china = line("CHN", [2010, 3], [2011, 4], [2012, 6]);
  expect(duelsOf([china, russia])[0]).toMatchObject({ count: 2, passings: [], ahead: "RUS" });
});

test("two without a common year are no duel", () => {
  expect(duelsOf([line("RUS", [2010, 5]), line("CHN", [2011, 4])])).toEqual([]);
});

test("two that are level at the end have nobody ahead", () => {
  expect(duelsOf([line("RUS", [2010, 5]), line("CHN", [2010, 5])])[0]?.ahead).toBeNull();
});
