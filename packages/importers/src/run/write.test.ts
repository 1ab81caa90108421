import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GENERATED } from "./print.ts";
import { sandbox, snapshot } from "./sandbox.ts";
import { writeDatasets } from "./write.ts";

const print = (id: string, csv: string) => ({ id, yml: `${GENERATED}\n`, csv });

test("datasets are replaced, and others are left alone", () => {
  const { data } = sandbox({});
  writeDatasets(data, [print("a", "1"), print("b", "1")]);
  expect(writeDatasets(data, [print("a", "2")])).toEqual({ ok: true, value: ["a"] });
  expect(snapshot(data)).toEqual({
    "datasets/a/dataset.yml": `${GENERATED}\n`,
    "datasets/a/observations.csv": "2",
    "datasets/b/dataset.yml": `${GENERATED}\n`,
    "datasets/b/observations.csv": "1",
  });
});

test("a folder with somebody's own work is an issue, and nothing is written", () => {
  const { data } = sandbox({});
  mkdirSync(join(data, "datasets", "b"), { recursive: true });
  writeFileSync(join(data, "datasets", "b", "dataset.yml"), "title: mine\n");
  const before = snapshot(data);
  expect(writeDatasets(data, [print("a", "1"), print("b", "1")])).toMatchObject({
    ok: false,
    issues: [{ code: "run.foreign", file: "datasets/b" }],
  });
  expect(snapshot(data)).toEqual(before);
});

test("when a folder cannot be replaced, those before it come back", () => {
  const { data } = sandbox({});
  writeDatasets(data, [print("a", "1")]);
  const before = snapshot(data);
  // A dataset id with a slash in a folder that is not there cannot be renamed into place.
  expect(() => writeDatasets(data, [print("a", "2"), print("no/such", "2")])).toThrow("ENOENT");
  expect(snapshot(data)).toEqual(before);
});
