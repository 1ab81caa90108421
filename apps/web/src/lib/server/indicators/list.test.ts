import { buildCatalog, buildIndicator, buildStore, buildTrade, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { createLedger } from "#lib/server/ledger/ledger.ts";
import { indicatorList } from "./list.ts";

const catalog = buildCatalog({
  indicators: {
    exports: buildIndicator({ name: { en: "Exports" } }),
    trade: { ...buildTrade(), name: { en: "Trade" } },
    gdp: buildIndicator({ arity: "monadic", topic: "economy" }),
  },
});
const ledger = createLedger(
  buildStore([
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 1 }),
    ...figures("wb", "imf", "gdp", "KAZ", { 2021: 1, 2022: 1 }),
  ]),
);

test("orders topics by their figures, and says which indicators are derived", () => {
  const groups = indicatorList(catalog, ledger);
  expect(groups.slice(0, 2).map(({ topic }) => topic)).toEqual(["Economy", "Trade"]);
  const rows = groups[1]?.rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(rows?.[0]).toEqual(["Exports", "USD", "1", "2022", "1"]);
  expect(rows).toContainEqual(["Trade", "USD", "", "derived", ""]);
});
