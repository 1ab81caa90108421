import { buildEngine, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { indicatorCoverage } from "./coverage.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 1, 2023: 1 }),
  ...figures("un", "KAZ", "exports", "KAZ>CHN", { 2001: 1 }),
  ...figures("un", "DEU", "exports", "DEU>CHN", { 2001: 1 }),
  ...figures("un", "BLR", "exports", "BLR>CHN", { 2001: 1 }),
  ...figures("eu", "DEU", "exports", "DEU>KAZ", { 2010: 1 }),
  ...figures("eu", "BLR", "exports", "BLR>KAZ", { 2010: 1 }),
]);
const rows = indicatorCoverage(engine, "exports", new Set(["KAZ", "CHN"]));

test("has a row a dataset, and one a reporter that matters where several report", () => {
  expect(rows.map(({ label, figures: count }) => [label, count])).toEqual([
    ["bns", 2],
    ["eu", 2],
    ["Kazakhstan, un", 1],
    ["2 other reporters, un", 2],
  ]);
});

test("leads from each row to its dataset", () => {
  expect(rows.every(({ href }) => href?.startsWith("/datasets/"))).toBe(true);
});
