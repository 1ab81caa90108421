import { expect, test } from "vitest";
import type { Place } from "../../audit/index.ts";
import { withLines } from "./lines-of.ts";
import { plant } from "./tiny-folder.ts";

const ISSUE = { code: "audit_x", message: "odd", file: "datasets/bns/observations.csv" };
const PLACE: Place = {
  datasets: ["bns"],
  indicator: "exports",
  reporters: ["KAZ"],
  from: "KAZ",
  to: "CHN",
  period: "2023",
};

async function path(place: Partial<Place>) {
  const [issue] = await withLines(
    await plant(),
    [ISSUE],
    new Map([[ISSUE, { ...PLACE, ...place }]]),
  );
  return issue?.path;
}

test("a finding about one figure has its line, one about several has theirs", async () => {
  expect(await path({})).toEqual(["line 6"]);
  expect(await path({ from: "", to: "", period: "2022" })).toEqual(["lines 2, 4"]);
  expect(await path({ from: "", to: "", period: "" })).toEqual(["lines 2, 3, 4, 5, ..."]);
});

test("a finding of two datasets has the lines of both", async () => {
  expect(await path({ datasets: ["bns", "bns"] })).toEqual(["line 6 and line 6"]);
});

test("a finding about figures that are not there has no line, and an issue without a place is left alone", async () => {
  expect(await path({ period: "1990" })).toBeUndefined();
  expect(await path({ datasets: ["none"] })).toBeUndefined();
  expect(await withLines(await plant(), [ISSUE], new Map())).toEqual([ISSUE]);
});
