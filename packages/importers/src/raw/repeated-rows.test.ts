import { describeIssue } from "@ambit/core/model";
import { expect, test } from "vitest";
import { readCsv } from "./csv.ts";
import type { CsvOptions } from "./raw-files.ts";

const TABLE = "year,who,to\n2013,Xi,RUS\n2013,Xi,RUS\n2014,Li,RUS\n";

function read(text: string, options?: CsvOptions): readonly string[] {
  const result = readCsv("a.csv", text, ["year", "who", "to"], options);
  return result.ok ? [] : result.issues.map(describeIssue);
}

const KNOWN = { where: { year: "2013", who: "Xi" }, times: 2, reason: "two visits" };

test("a row that stands twice is named with both rows and its columns", () => {
  expect(read(TABLE)).toEqual([
    expect.stringContaining(
      'a.csv row 3, column year to to: every cell is the same as in row 2 (found "2013,Xi,RUS", expected each row once)',
    ),
  ]);
});

test("a row with one other cell is another row", () => {
  expect(read(TABLE.replace("2013,Xi,RUS\n", "2013,Xi,CHN\n"))).toEqual([]);
});

test("a declared pair passes, and a third of it does not", () => {
  expect(read(TABLE, { repeats: [KNOWN] })).toEqual([]);
  expect(read(`${TABLE}2013,Xi,RUS\n`, { repeats: [KNOWN] })).toEqual([
    expect.stringContaining(
      "a.csv rows 2, 3, 5, columns year, who: the importer declares 2 rows that are the same (two visits) (found 3 rows",
    ),
  ]);
});

test("a declaration that is about no row, or about rows that differ, is an issue", () => {
  const gone = TABLE.replaceAll("Xi", "Hu").replace("Hu,RUS", "Hu,CHN");
  expect(read(gone, { repeats: [KNOWN] })[0]).toContain("found no such row");
  expect(read(TABLE.replace("Xi,RUS", "Xi,CHN"), { repeats: [KNOWN] })[0]).toContain(
    "found 2 rows, not the same",
  );
});

test("a number that the publisher gives once stands in one row, whatever else the row says", () => {
  expect(read("year,who,to\n1,a,RUS\n1,b,RUS\n2,a,CHN\n", { key: ["year", "to"] })).toEqual([
    expect.stringContaining(
      'a.csv row 3, column year and to: what numbers the rows stands already in row 2 (found "1, RUS"',
    ),
  ]);
});
