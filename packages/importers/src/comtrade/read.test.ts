import { expect, test } from "vitest";
import { figures, fixtureFiles, withCell, type Spoil } from "../testing/index.ts";
import { readTable, TABLES } from "./read.ts";

const table = (id: string, sheet?: Spoil["sheet"]) => {
  const found = TABLES.find((t) => t.id === id);
  if (!found) throw new Error(`no table ${id}`);
  const names = { "chn-m": "chn-m.xlsx", "usa-x": "usa-x.xlsx" };
  return readTable(fixtureFiles(import.meta.url, names, sheet ? { sheet } : {}), found);
};

test("imports from China as their reporters have them", () => {
  expect(figures(table("chn-m"))).toEqual([
    "CHN CHN CHN 2019 129792198042 (re-imports)",
    "TWN CHN TWN 2019 57437912241.82",
    "KAZ CHN KAZ 2019 6788625828.84",
    "CHN CHN CHN 2023 104296025695 (re-imports)",
    "TWN CHN TWN 2023 70347126121.849",
    "KAZ CHN KAZ 2023 16772250496.13",
  ]);
});

test("exports to the United States as their reporters have them", () => {
  expect(figures(table("usa-x"))).toEqual([
    "KAZ KAZ USA 2011 1028885893",
    "SDN SDN USA 2011 5707269",
    "KAZ KAZ USA 2023 1509870177.22",
  ]);
});

test("a row of the other flow, another partner, a class of goods or a new column is an issue", () => {
  expect(figures(table("chn-m", (s) => withCell(s, 1, 2, "X")))).toEqual([
    expect.stringMatching(/sheet Sheet1, row 2, column C: the row is of the other flow/),
  ]);
  expect(figures(table("chn-m", (s) => withCell(s, 1, 3, "USA")))).toEqual([
    expect.stringMatching(/row 2, column D: the row is about another partner/),
  ]);
  expect(figures(table("chn-m", (s) => withCell(s, 1, 6, "27")))).toEqual([
    expect.stringMatching(/row 2, column G: .*"27".*raw\.choice/),
  ]);
  expect(figures(table("chn-m", (s) => withCell(s, 0, 7, "primaryValue")))).toEqual([
    expect.stringMatching(/row 1, column H: the header has changed.*"primaryValue"/),
  ]);
});

test("an unknown reporter and text for a number are issues", () => {
  expect(figures(table("chn-m", (s) => withCell(s, 1, 5, "Ruritania")))).toEqual([
    expect.stringMatching(/row 2, column F: .*"Ruritania".*place\.unknown/),
  ]);
  expect(figures(table("chn-m", (s) => withCell(s, 1, 7, "n/a")))).toEqual([
    expect.stringMatching(/row 2, column H: .*"n\/a".*raw\.number/),
  ]);
});
