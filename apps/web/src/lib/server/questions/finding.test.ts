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
  expect(found).toMatchObject({
    title: "China leads: so in 2012, 2014",
    rest: "Figures disagree on 2013. Not so in 2010–2011.",
  });
  expect(found.strips).toHaveLength(1);
  // Years at the ends that the data do not decide say nothing.
  expect(found.strips[0]?.years[0]?.year).toBe(2010);
});

test("what no figures have so in any year, and what none decide, is said", () => {
  expect(findingOf("China leads", strip(2009, "refuted", "refuted"))).toMatchObject({
    title: "China leads: so in no year",
    rest: "Not so in 2009–2010.",
  });
  expect(findingOf("China leads", strip(2009, "contested", "refuted"))).toMatchObject({
    title: "China leads: figures disagree on 2009, and have it so in no other year",
    rest: "Not so in 2010.",
  });
  expect(findingOf("China leads", strip(2009, "undetermined")).title).toBe(
    "China leads: the data decide no year",
  );
});

const SIDES = [
  { names: ["Kazakhstan"], strip: strip(2010, "refuted", "supported", "refuted", "supported") },
  {
    names: ["China", "Russia"],
    strip: strip(2010, "refuted", "supported"),
    ends: { name: "Russia", year: 2011 },
  },
] as const;

test("where both sides report, each has its years, and whose figures end first is said", () => {
  expect(findingBySide("China leads", SIDES)).toMatchObject({
    title: "China leads: by the figures of Kazakhstan in 2011, 2013; of China and Russia in 2011",
    rest: "Both numbers are known from Kazakhstan for 2010–2013; from China and Russia for 2010–2011. The figures that Russia itself gives end in 2011.",
  });
});

test("each side has a strip of the same years, and says there what the title says", () => {
  const { title, strips } = findingBySide("China leads", SIDES);
  expect(strips.map((s) => s.years.map(({ year }) => year))).toEqual([
    [2010, 2011, 2012, 2013],
    [2010, 2011, 2012, 2013],
  ]);
  expect(strips[1]?.years.map(({ status }) => status)).toEqual([
    "refuted",
    "supported",
    "undetermined",
    "undetermined",
  ]);
  const held = strips.map(({ years }) =>
    years.filter(({ status }) => status === "supported").map(({ year }) => year),
  );
  expect(title).toContain(`Kazakhstan in ${held[0]?.join(", ")};`);
  expect(title).toContain(`China and Russia in ${held[1]?.join(", ")}`);
});
