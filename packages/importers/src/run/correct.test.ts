import type { Correction } from "@ambit/core/model";
import { expect, test } from "vitest";
import type { Row } from "../importer.ts";
import { applyCorrections } from "./correct.ts";

const base = {
  indicator: "exports",
  reporter: "KAZ",
  from: "KAZ",
  status: "reported",
  file: "f1",
  note: "",
} as const;
const rows: readonly Row[] = [
  { ...base, to: "RUS", period: "2009", value: "1" },
  { ...base, to: "RUS", period: "2010", value: "2" },
  { ...base, to: "CHN", period: "2010", value: "3" },
];
const correction: Correction = {
  id: "customs-union-switch",
  status: "unreliable",
  where: { from: "KAZ", to: "RUS", years: [2010, 2011] },
  reason: "half a year",
  evidence: "monthly table",
};

test("a correction marks what it is about, and nothing else", () => {
  const result = applyCorrections("x", rows, [correction]);
  expect(result.ok && result.value.map((r) => [r.status, r.note])).toEqual([
    ["reported", ""],
    ["unreliable", "customs-union-switch"],
    ["reported", ""],
  ]);
});

test.each([
  { indicator: "gdp" },
  { reporter: "RUS" },
  { from: "CHN" },
  { to: "USA" },
  { years: [1990, 1991] as [number, number] },
])("a correction about no figure is an issue: %o", (where) => {
  const result = applyCorrections("x", rows, [{ ...correction, where }]);
  expect(!result.ok && result.issues).toMatchObject([{ code: "run.correction-idle" }]);
});

test("two corrections about one figure are an issue", () => {
  const other = { ...correction, id: "other", where: { years: [2010, 2010] as [number, number] } };
  const result = applyCorrections("x", rows, [correction, other]);
  expect(!result.ok && result.issues).toMatchObject([
    { code: "run.correction-overlap", found: "customs-union-switch and other" },
  ]);
});
