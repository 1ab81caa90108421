import { buildStore, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { countFigures } from "./counts.ts";

const store = buildStore([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 1, 2023: 2 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2023: 2 }),
  ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2001: 1 }),
]);

test("counts by key and year", () => {
  const counts = countFigures(store, ["exports"], (figure) => figure.reporter);
  expect([...(counts.get("KAZ") ?? [])]).toEqual([
    [2022, 1],
    [2023, 2],
  ]);
  expect(counts.get("CHN")?.get(2001)).toBe(1);
});

test("leaves out what has no key", () => {
  const counts = countFigures(store, ["exports"], (f) => (f.dataset === "bns" ? "bns" : undefined));
  expect([...counts.keys()]).toEqual(["bns"]);
});
