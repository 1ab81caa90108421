import { buildEngine, buildGroup, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { FIRST_VIEW, leadAt } from "#lib/home/pick.ts";
import { leadMatrix } from "./matrix.ts";

const engine = buildEngine(
  [
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2009: 3, 2010: 8, 2022: 9 }),
    ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2009: 5, 2010: 6, 2022: 4 }),
    ...figures("bns", "KAZ", "exports", "KAZ>world", { 2009: 20, 2010: 20, 2022: 20 }),
  ],
  { groups: { powers: buildGroup("CHN", "RUS", "TUR") } },
);
const release = {
  pack: "test",
  title: "",
  released: "2026-11-21",
  hash: "",
  suitors: "powers",
  blocs: {},
  headlines: [{ indicator: "exports", targetPlace: 0 as const, window: 1 }],
  counts: {},
  tables: {},
};
const matrix = leadMatrix({ release, catalog: engine.catalog }, engine);
const state = matrix.states.findIndex((s) => s.id === "KAZ");

test("a cell says who leads, by how much, since when, and who was not seen", () => {
  expect(leadAt(matrix, FIRST_VIEW, state, 0)).toMatchObject({
    who: "CHN",
    certain: true,
    aheadOf: [],
    amount: "45%",
    isShare: true,
    year: 2022,
    unseen: ["TUR"],
  });
});

test("earlier years are answered by what was known of them", () => {
  const year = matrix.years.indexOf(2010);
  expect(leadAt(matrix, { year, whose: "any" }, state, 0)).toMatchObject({
    who: "CHN",
    year: 2010,
    since: 2010,
    atLeast: false,
  });
  const before = matrix.years.indexOf(2005);
  expect(leadAt(matrix, { year: before, whose: "any" }, state, 0)).toBeUndefined();
});

test("a cell in which somebody who could lead is not seen says of whom the first is ahead", () => {
  const partial = buildEngine(
    [
      ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2024: 9 }),
      ...figures("imts", "TUR", "exports", "KAZ>TUR", { 2024: 4 }),
    ],
    { groups: { powers: buildGroup("CHN", "RUS", "TUR") } },
  );
  const seen = leadMatrix({ release, catalog: partial.catalog }, partial);
  expect(leadAt(seen, FIRST_VIEW, state, 0)).toMatchObject({
    who: "CHN",
    certain: false,
    aheadOf: ["TUR"],
    level: [],
    unseen: ["RUS"],
  });
});
