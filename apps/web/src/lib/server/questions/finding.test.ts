import type { VerdictStatus } from "@ambit/core/model";
import { expect, test } from "vitest";
import { findingBySide, findingOf } from "./finding.ts";

const strip = (first: number, ...statuses: readonly VerdictStatus[]) =>
  statuses.map((status, i) => ({ year: first + i, status }));

test("the title says the years in which all figures have it so, the rest where they do not", () => {
  const found = findingOf(
    "China leads",
    strip(2009, "undetermined", "refuted", "refuted", "supported", "contested", "supported"),
  );
  expect(found).toEqual({
    title: "China leads: so in 2012, 2014",
    rest: "Figures disagree on 2013. Not so in 2010–2011.",
  });
});

test("what no figures have so in any year, and what none decide, is said", () => {
  expect(findingOf("China leads", strip(2009, "refuted", "refuted"))).toEqual({
    title: "China leads: so in no year",
    rest: "Not so in 2009–2010.",
  });
  expect(findingOf("China leads", strip(2009, "contested", "refuted"))).toEqual({
    title: "China leads: figures disagree on 2009, and have it so in no other year",
    rest: "Not so in 2010.",
  });
  expect(findingOf("China leads", strip(2009, "undetermined")).title).toBe(
    "China leads: the data decide no year",
  );
});

test("where both sides report, each has its years", () => {
  const found = findingBySide("China leads", [
    { names: ["Kazakhstan"], strip: strip(2010, "refuted", "supported", "refuted", "supported") },
    { names: ["China", "Russia"], strip: strip(2010, "refuted", "refuted") },
  ]);
  expect(found).toEqual({
    title:
      "China leads: by the figures of Kazakhstan in 2011, 2013; of China and Russia in no year",
    rest: "Both numbers are known from Kazakhstan for 2010–2013; from China and Russia for 2010–2011.",
  });
});
