import { describeIssue } from "@ambit/core/model";
import { expect, test } from "vitest";
import { z } from "zod";
import { codes } from "../../testing/index.ts";
import { parseJson, parseTable, readCells, toCells } from "./index.ts";

const ADDRESS = "https://api.example.org/";
const Shape = z.looseObject({ list: z.array(z.looseObject({ value: z.number() })) });

test("JSON of the expected shape may have more in it", () => {
  expect(parseJson('{"list": [{"value": 1, "unit": "USD"}], "page": 1}', ADDRESS, Shape)).toEqual({
    ok: true,
    value: { list: [{ value: 1, unit: "USD" }], page: 1 },
  });
});

test("another shape is named by its place, and by what stands there", () => {
  const result = parseJson('{"list": [{"value": 1}, {"value": "two"}]}', ADDRESS, Shape);
  expect(!result.ok && result.issues[0]).toMatchObject({
    code: "update.shape",
    file: ADDRESS,
    path: ["list", 1, "value"],
    found: '"two"',
  });
});

test.each([
  ['{"list": [{"value": 1', "update.truncated"],
  ['{"list": [{"value": 1}', "update.truncated"],
  ['{"list": [{"value": "a', "update.truncated"],
  ['{"list": [{"value" 1}]}', "update.malformed"],
  ["Service unavailable", "update.malformed"],
])("%s is told apart: broken off or not JSON at all", (text, code) => {
  expect(codes(parseJson(text, ADDRESS, Shape))).toEqual([code]);
});

const TABLE = { delimiter: ",", required: ["year", "value"], optional: ["note"] } as const;

test("columns of a table are found by name, and an optional one may be missing", () => {
  expect(parseTable("x,value,year\n1,2.5,2023\n,,2024\n", ADDRESS, TABLE)).toEqual({
    ok: true,
    value: [
      { line: 2, cells: { year: "2023", value: "2.5", note: "" } },
      { line: 3, cells: { year: "2024", value: "", note: "" } },
    ],
  });
});

test.each([
  ["year,figure\n2023,1\n", "update.shape"],
  ["", "update.shape"],
  ["year,value\n2023\n", "update.truncated"],
  ["year,value\n2023,1,2\n", "update.malformed"],
  ['year,value\n2023,"1\n', "update.malformed"],
])("a table like %j is an issue", (text, code) => {
  expect(codes(parseTable(text, ADDRESS, TABLE))).toEqual([code]);
});

test("records are read cell by cell, and their issues name address, record and field", () => {
  const records = toCells([{ v: 1 }, { v: null }, { v: "x" }], (r) => ({ value: r.v }));
  const read = readCells(ADDRESS, records, (r) => r.number("value"));
  expect(!read.ok && read.issues.map(describeIssue)).toEqual([
    `${ADDRESS} row 3, column value: there is text where a number belongs (found "x", expected a number) If the text means that there is no figure, add it to the importer's list of such texts. [raw.number]`,
  ]);
  expect(readCells(ADDRESS, records.slice(0, 2), (r) => r.number("value"))).toEqual({
    ok: true,
    value: ["1"],
  });
});
