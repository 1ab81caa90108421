import { expect, test } from "vitest";
import { ok } from "@ambit/core/model";
import type { RawFiles, Sheet } from "../raw/index.ts";
import { readSheetRecords } from "./read-sheet-records.ts";

const SHEET: Sheet = {
  name: "2023",
  rows: [
    [null, "year", "value"],
    ["a", 2012, 0.1 + 0.2],
    [null, null, null],
    ["b", "2013", "x"],
  ],
};

const files = {
  path: () => "a.xlsx",
  sheets: () => ok([SHEET]),
} as unknown as RawFiles;

const read = (columns: readonly (string | null)[], sheet = "2023") =>
  readSheetRecords(files, "f1", { sheet, columns }, (record) => {
    const [year, value] = [record.year("year"), record.number("value")];
    return `${year} ${value}`;
  });

test("an issue names file, sheet, row and the column's letter", () => {
  const result = read([null, "year", "value"]);
  expect(!result.ok && result.issues).toMatchObject([
    { code: "raw.number", file: "a.xlsx", path: ["sheet 2023, row 4, column C"], found: '"x"' },
  ]);
});

test("rows without a cell are passed over, and floating-point noise is dropped", () => {
  const result = readSheetRecords(
    files,
    "f1",
    { sheet: "2023", columns: [null, "year", "value"] },
    (record) => (record.text("year") === "2012" ? record.number("value") : undefined),
  );
  expect(result).toEqual(ok(["0.3"]));
});

test("another header and a missing sheet are issues", () => {
  const header = read([null, "year", "amount"]);
  expect(!header.ok && header.issues).toMatchObject([{ code: "raw.sheet-header" }]);
  const missing = read([null, "year", "value"], "2022");
  expect(!missing.ok && missing.issues).toMatchObject([{ code: "raw.sheet-missing" }]);
});

test("a row that stands twice in a sheet is an issue, also in columns that nobody reads", () => {
  const twice = { ...SHEET, rows: [...SHEET.rows, ["a", 2012, 0.1 + 0.2], ["c", 2012, 0.1 + 0.2]] };
  const result = readSheetRecords(
    { ...files, sheets: () => ok([twice]) },
    "f1",
    { sheet: "2023", columns: [null, "year", "value"] },
    () => undefined,
  );
  expect(!result.ok && result.issues).toMatchObject([
    {
      code: "raw.row-twice",
      file: "a.xlsx",
      path: ["sheet 2023, row 5, column A to C"],
      message: "every cell is the same as in sheet 2023, row 2",
    },
  ]);
});
