import { buildEngine, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { callOf, linesOf } from "./lines.ts";

const engine = buildEngine([
  ...figures("debts", "KAZ", "exports", "KAZ>CHN", { 2018: 6, 2019: 8 }),
  ...figures("debts", "KGZ", "exports", "KGZ>CHN", { 2018: 1 }),
  ...figures("cow", "imf", "exports", "KAZ>CHN", { 2010: 5 }),
]);
const wanted = ["KAZ", "KGZ"].map((actor) => ({
  call: callOf("exports", actor, "CHN"),
  label: actor,
  actor,
}));

test("groups lines by dataset, each state by its own figures", () => {
  const told = linesOf(engine, wanted);
  const own = told.find(({ datasets }) => datasets[0] === "debts");
  expect(own?.series.map((s) => [s.actor, s.points.length])).toEqual([
    ["KAZ", 2],
    ["KGZ", 1],
  ]);
  expect(own?.whose).toContain("debts");
});

test("never puts two datasets into one choice", () => {
  for (const { datasets } of linesOf(engine, wanted)) expect(datasets).toHaveLength(1);
});

test("has no lines for what nobody reports", () => {
  expect(linesOf(engine, [{ call: callOf("exports", "TJK", "CHN"), label: "TJK" }])).toEqual([]);
});
