import { expect, test } from "vitest";
import type { Row } from "../importer.ts";
import { ACCOUNTED, accountedZeros } from "./accounted-zeros.ts";
import { toRow } from "./to-row.ts";

function cell(from: string, to: string, period: string, value: string): Row {
  return toRow({ indicator: "remittances", reporter: "x", from, to, period, value, file: "f1" });
}

const TABLE = [
  cell("RUS", "KGZ", "2013", "8"),
  cell("DEU", "KGZ", "2013", "2"),
  cell("world", "KGZ", "2013", "10"),
  cell("RUS", "KGZ", "2014", "7"),
  cell("world", "KGZ", "2014", "7"),
];

test("a partner that is blank under a total that leaves nothing over had nothing", () => {
  expect(accountedZeros(TABLE, "to", 0.1)).toEqual([
    { ...cell("DEU", "KGZ", "2014", "0"), note: ACCOUNTED },
  ]);
});

test("where the total leaves something over, a blank stays unknown", () => {
  const spoiled = TABLE.with(4, cell("world", "KGZ", "2014", "7.5"));
  expect(accountedZeros(spoiled, "to", 0.1)).toEqual([]);
});

test("without a total a blank stays unknown", () => {
  expect(accountedZeros(TABLE.slice(0, 4), "to", 0.1)).toEqual([]);
});

test("a partner that is listed nowhere gets no zero, and the other side's total does not count", () => {
  expect(accountedZeros(TABLE, "from", 0.1)).toEqual([]);
});
