import { expect, test } from "vitest";
import type { Row } from "../importer.ts";
import { checkRows } from "./check.ts";
import { csvDataset } from "./sandbox.ts";

const dataset = csvDataset("kaz-x", "a.csv");
const row: Row = {
  indicator: "exports",
  reporter: "KAZ",
  from: "KAZ",
  to: "CHN",
  period: "2023",
  value: "1",
  status: "reported",
  file: "f1",
  note: "",
};

test("a good row has no issue", () => {
  expect(checkRows(dataset, [row])).toEqual([]);
});

test.each([
  ["indicator", "Exports"],
  ["reporter", "Kazakhstan"],
  ["from", "kz_1"],
  ["to", "Cn"],
  ["period", "2023-01"],
  ["value", "1e6"],
  ["value", "1.50"],
  ["file", "f2"],
  ["note", "a\nb"],
] as const)("a malformed %s (%s) is an issue", (field, value) => {
  const issues = checkRows(dataset, [{ ...row, [field]: value }]);
  expect(issues).toContainEqual(expect.objectContaining({ code: "run.row", found: `"${value}"` }));
});

test("a figure outside the declared coverage is an issue", () => {
  for (const other of [
    { period: "2022" },
    { period: "2022/2023" },
    { reporter: "CHN" },
    { indicator: "gdp" },
  ]) {
    expect(checkRows(dataset, [{ ...row, ...other }])).toMatchObject([{ code: "run.coverage" }]);
  }
});
