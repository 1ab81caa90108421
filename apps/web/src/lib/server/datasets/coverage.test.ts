import { buildEngine, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { datasetCoverage } from "./coverage.ts";

const many = Array.from({ length: 14 }, (_, i) => `R${String.fromCharCode(65 + i)}X`);
const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 1 }),
  ...figures("other", "KAZ", "exports", "KAZ>CHN", { 1999: 1 }),
  ...many.flatMap((id) => figures("un", id, "exports", `${id}>CHN`, { 2020: 1 })),
  ...figures("un", "KAZ", "exports", "KAZ>CHN", { 2020: 1, 2021: 1 }),
]);

test("has a row an indicator where one reports", () => {
  const rows = datasetCoverage(engine, "bns", ["exports"], ["KAZ"], new Set());
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ id: "exports", figures: 1, runs: [{ from: 2022, to: 2022 }] });
});

test("names the reporters that matter and counts the others together", () => {
  const rows = datasetCoverage(engine, "un", ["exports"], ["KAZ", ...many], new Set(["KAZ"]));
  expect(rows.map(({ label, figures: count }) => [label, count])).toEqual([
    ["Kazakhstan", 2],
    ["14 other reporters", 14],
  ]);
});
