import { expect, test } from "vitest";
import { readCsv } from "./csv.ts";

test("records by header, with their lines", () => {
  const result = readCsv("a.csv", 'a,b\n1,"x\ny"\n\n2,z\n', ["a", "b"]);
  expect(result.ok && result.value).toEqual([
    { line: 2, cells: { a: "1", b: "x\ny" } },
    { line: 5, cells: { a: "2", b: "z" } },
  ]);
});

test("lines before the header can be skipped, and lines still count from the file's first", () => {
  const result = readCsv("a.csv", "Source: x\n\na;b\n1;2\n", ["a", "b"], {
    skipLines: 2,
    delimiter: ";",
  });
  expect(result.ok && result.value).toEqual([{ line: 4, cells: { a: "1", b: "2" } }]);
});

test("a changed header names the column that changed", () => {
  const result = readCsv("a.csv", "a,c\n1,2\n", ["a", "b", "d"]);
  expect(!result.ok && result.issues).toMatchObject([
    {
      code: "raw.csv-header",
      file: "a.csv",
      path: ["row 1, column 2"],
      found: '"c"',
      expected: '"b"',
    },
    { code: "raw.csv-header", path: ["row 1, column 3"], found: "no column", expected: '"d"' },
  ]);
});

test("a short row, an open quote and an empty file are issues", () => {
  const short = readCsv("a.csv", "a,b\n1,2\n1\n", ["a", "b"]);
  expect(!short.ok && short.issues).toMatchObject([{ code: "raw.csv-width", path: ["row 3"] }]);
  const quote = readCsv("a.csv", 'a,b\n1,"2\n', ["a", "b"]);
  expect(!quote.ok && quote.issues).toMatchObject([{ code: "raw.csv-syntax", file: "a.csv" }]);
  const empty = readCsv("a.csv", "", ["a"]);
  expect(!empty.ok && empty.issues).toMatchObject([{ code: "raw.csv-empty", file: "a.csv" }]);
});
