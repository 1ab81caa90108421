import { expect, test } from "vitest";
import { cellAddress, columnLetter, describePlace } from "./cell-address.ts";

test("columns have the letters of a spreadsheet", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
  ]);
});

test("rows and columns of an address count as people count", () => {
  expect(describePlace(cellAddress("a.xls", "2023", 0, 1))).toBe("sheet 2023, row 1, column B");
  expect(describePlace({ file: "a.csv", row: 7, column: "PARTNER" })).toBe("row 7, column PARTNER");
});
