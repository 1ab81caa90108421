import { render } from "svelte/server";
import { expect, test } from "vitest";
import Finding from "./Finding.svelte";
import LeadCell from "./LeadCell.svelte";
import { FIRST_VIEW } from "./pick.ts";
import type { CellLead, Matrix } from "./view.ts";

const certain: CellLead = {
  who: "CHN",
  certain: true,
  aheadOf: [],
  level: [],
  amount: "45%",
  isShare: true,
  year: 2014,
  since: 2011,
  atLeast: false,
  reading: 0,
  unseen: [],
};
const inPart: CellLead = { ...certain, certain: false, aheadOf: ["USA"], unseen: ["RUS", "TUR"] };
const matrix: Matrix = {
  states: [{ id: "KAZ", label: "Kazakhstan", href: "/actors/KAZ/" }],
  indicators: ["trade", "debt"].map((id) => ({ id, label: id, note: "" })),
  names: { CHN: "China", RUS: "Russia", TUR: "Turkey", USA: "United States" },
  spoken: { CHN: "China" },
  readings: [{ label: "own", perspective: "target", credits: [] }],
  leads: [certain, inPart],
  years: [2026],
  cells: [[[[0], [1]]]],
};

const textOf = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
const cell = (lead: CellLead, isOld = false) => {
  const props = { lead, matrix, href: "/compare/", note: 1, isOld };
  return render(LeadCell, { props }).body;
};
const finding = (leads: readonly CellLead[]) =>
  textOf(render(Finding, { props: { matrix: { ...matrix, leads }, view: FIRST_VIEW } }).body);

test("who is ahead of some is not said to lead, and is marked", () => {
  const text = textOf(cell(inPart));
  expect(text).toContain("ahead of United States only");
  expect(text).toContain("not seen: Russia, Turkey");
  expect(text).not.toContain("leads");
  expect(cell(inPart)).toContain("in-part");
  expect(textOf(cell(certain))).toContain("leads since 2011");
  expect(cell(certain)).not.toContain("in-part");
});

test("who is level with another is said to be", () => {
  expect(textOf(cell({ ...inPart, level: ["RUS"] }))).toContain("level with Russia");
});

test("old figures are called old, with their year", () => {
  expect(textOf(cell(certain, true))).toContain("old figures: 2014");
  expect(textOf(cell(certain))).toContain("figures of 2014");
});

test("the sentence counts certain leads, old ones and what is seen in part", () => {
  const both = finding([certain, inPart]);
  expect(both).toContain("In 1 comparison everybody who could lead is seen: China leads in 1.");
  expect(both).toContain("In 1 of them the figures are from before 2021.");
  expect(both).toContain("1 more is seen in part");
  const none = finding([inPart, inPart]);
  expect(none).toContain("nobody is sure to lead; comparisons that are seen in part: 2.");
  expect(none).not.toContain("China");
});
