import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeIssue, type Result } from "@ambit/core/model";
import { expect, test } from "vitest";
import type { DatasetDescriptor } from "../importer.ts";
import { runImporters } from "./run.ts";
import { csvDataset, sandbox, snapshot } from "./sandbox.ts";

const OFFICE: DatasetDescriptor = csvDataset("kaz-x", "a.csv");

const PARTNERS = ["Russia", "China", "Turkey", "Germany", "France", "Italy"];

const table = (rows: readonly string[]) => `country,value\n${rows.join("\n")}\n`;

const FULL = table(PARTNERS.map((name, i) => `${name},${i + 1}`));

/** Imports one text of a file, then another over it. */
function again(first: string, second: string, acceptLoss = false) {
  const { raw, data } = sandbox({ "a.csv": first });
  const run = (accept: boolean): Result<readonly string[]> =>
    runImporters({
      raw,
      data,
      importers: [{ id: "office", datasets: [OFFICE] }],
      acceptLoss: accept,
    });
  expect(run(false).ok).toBe(true);
  const before = snapshot(data);
  writeFileSync(join(raw, "a.csv"), second);
  const result = run(acceptLoss);
  return {
    issues: result.ok ? [] : result.issues.map(describeIssue),
    written: JSON.stringify(snapshot(data)) !== JSON.stringify(before),
    count:
      readFileSync(join(data, "datasets/kaz-x/observations.csv"), "utf8").split("\n").length - 2,
  };
}

test("a file that was cut off at the end of a line stops the import", () => {
  const cut = FULL.split("\n").slice(0, 4).join("\n");
  expect(again(FULL, `${cut}\n`)).toEqual({
    issues: [
      "a.csv: many figures of kaz-x are not in this file any more, which has 40 bytes and had 67 (found 3 of its 6 figures gone, expected at most 2 % of those in datasets/kaz-x gone) " +
        "The file may be cut off: compare it with the publisher's. When the figures have really been taken back, add --accept-loss. [run.lost]",
    ],
    written: false,
    count: 6,
  });
});

test("a file that was cut off within a line stops the import, however little is missing", () => {
  const { issues, written } = again(FULL, FULL.slice(0, -1));
  expect(issues).toEqual([
    expect.stringContaining(
      'a.csv row 7, column value: the last line has no end, as in a file that was cut off (found "6", expected a line break at the end)',
    ),
  ]);
  expect(written).toBe(false);
});

test("figures that have become zero are lost too, since a list that ends early fills up with them", () => {
  const zeros = FULL.replace("France,5", "France,0").replace("Italy,6", "Italy,0");
  expect(again(FULL, zeros).issues).toEqual([
    expect.stringContaining("found 2 of its 6 figures gone or zero"),
  ]);
});

test("somebody who knows that they are gone says so", () => {
  const cut = FULL.split("\n").slice(0, 4).join("\n");
  expect(again(FULL, `${cut}\n`, true)).toEqual({ issues: [], written: true, count: 3 });
});

test("more figures, and others, are no loss", () => {
  expect(again(FULL, `${FULL}India,7\n`)).toEqual({ issues: [], written: true, count: 7 });
  expect(again(FULL, FULL.replace("Russia,1", "Russia,9")).written).toBe(true);
});

test("the same file read in another way is the importer's own change", () => {
  const half: DatasetDescriptor = {
    ...OFFICE,
    read: (files) => {
      const rows = OFFICE.read(files);
      return rows.ok ? { ok: true, value: rows.value.slice(0, 3) } : rows;
    },
  };
  const { raw, data } = sandbox({ "a.csv": FULL });
  const run = (dataset: DatasetDescriptor) =>
    runImporters({ raw, data, importers: [{ id: "office", datasets: [dataset] }] });
  run(OFFICE);
  expect(run(half).ok).toBe(true);
});
