import { buildCatalog, buildFacility, buildStore, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { createLedger } from "#lib/server/ledger/ledger.ts";
import { actorTables } from "./tables.ts";

const catalog = buildCatalog({ facilities: { kant: buildFacility({ hosts: ["KGZ"] }) } });
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => figures("wb", "imf", `i${i}`, "KAZ", { 2020: 1 })).flat();

test("leaves empty tables out", () => {
  const ledger = createLedger(buildStore([]));
  expect(Object.keys(actorTables(catalog, ledger, "KGZ"))).toEqual(["facilities"]);
  expect(actorTables(catalog, ledger, "TUR")).toEqual({});
});

test("gives every row as many cells as there are columns", () => {
  const tables = actorTables(catalog, createLedger(buildStore(rows(1))), "KGZ");
  for (const { columns, rows: own } of Object.values(tables)) {
    for (const row of own) expect(row.cells).toHaveLength(columns.length);
  }
});

test("folds a long list of indicators away", () => {
  const few = actorTables(catalog, createLedger(buildStore(rows(8))), "KAZ");
  const many = actorTables(catalog, createLedger(buildStore(rows(9))), "KAZ");
  expect(few.figures).not.toHaveProperty("folded");
  expect(many.figures?.folded).toBe("9 indicators");
});
