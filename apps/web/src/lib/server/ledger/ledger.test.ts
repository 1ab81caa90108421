import { buildStore, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { createLedger } from "./ledger.ts";

const ledger = createLedger(
  buildStore([
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 1, 2023: 2 }),
    ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2001: 1 }),
    ...figures("wdi", "imf", "gdp", "KAZ", { "2024-Q1": 1 }),
  ]),
);

test("counts by indicator, dataset and reporter", () => {
  expect(ledger.ofIndicator.get("exports")).toEqual({ count: 3, first: 2001, last: 2023 });
  expect(ledger.ofDataset.get("bns")?.count).toBe(2);
  expect(
    ledger
      .datasetsOf("exports")
      .ranked()
      .map(([id]) => id),
  ).toEqual(["bns", "imts"]);
  expect(ledger.indicatorsIn("bns").get("exports")?.count).toBe(2);
  expect(ledger.reportersIn("imts").get("CHN")?.count).toBe(1);
});

test("counts an actor on either side, and a part of a year by its year", () => {
  expect(ledger.about("CHN").get("exports")?.count).toBe(3);
  expect(ledger.about("KAZ").get("gdp")).toEqual({ count: 1, first: 2024, last: 2024 });
});

test("an actor without figures has an empty tally", () => {
  expect(ledger.about("ARM").ranked()).toEqual([]);
});
