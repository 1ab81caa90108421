import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command } from "./command.ts";
import { csvDataset, sandbox, snapshot } from "./sandbox.ts";

const IMPORTERS = [
  { id: "good", datasets: [csvDataset("kaz-x", "a.csv")] },
  { id: "bad", datasets: [csvDataset("kaz-y", "none.csv")] },
];

function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  return { code: command(IMPORTERS, args, streams), out, err };
}

test("one importer is run with --only", () => {
  const { raw, data } = sandbox({ "a.csv": "country,value\nChina,1\n" });
  expect(run(raw, data, "--only", "good")).toEqual({
    code: 0,
    out: ["good/kaz-x: 1 figures", `1 datasets written to ${data}/datasets`],
    err: [],
  });
});

test("an issue of any importer ends the run in plain words, and nothing is written", () => {
  const { raw, data } = sandbox({ "a.csv": "country,value\nChina,1\n" });
  const { code, err } = run(raw, data);
  expect(code).toBe(1);
  expect(err[0]).toContain("none.csv: the raw file is not there (found nothing, expected a file)");
  expect(err.at(-1)).toBe("1 issues: nothing was written");
  expect(snapshot(data)).toEqual({});
});

test.each([
  [[], "There must be two folders, raw and data."],
  [["raw"], "There must be two folders, raw and data."],
  [["raw", "data", "more"], "There must be two folders, raw and data."],
  [["raw", "data", "--only", "no-such"], 'There is no importer "no-such".'],
  [["raw", "data", "--all"], "Unknown option '--all'"],
])("%j shows the usage", (args, message) => {
  const { code, err } = run(...args);
  expect(code).toBe(1);
  expect(err[0]).toContain(message);
  expect(err.at(-1)).toBe("Importers: good, bad");
});

test.each(["--help", "-h"])("%s shows the usage, and is no error", (flag) => {
  const { code, out, err } = run(flag);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out[0]).toContain("Usage: npm run data:import -- <raw folder> <data folder>");
  expect(out.join("\n")).toContain("--accept-loss");
  expect(out.at(-1)).toBe("Importers: good, bad");
});

test("--accept-loss lets figures go that a changed file does not have", () => {
  const { raw, data } = sandbox({ "a.csv": "country,value\nChina,1\nRussia,2\n" });
  run(raw, data, "--only", "good");
  writeFileSync(join(raw, "a.csv"), "country,value\nChina,1\n");
  expect(run(raw, data, "--only", "good").err[0]).toContain("many figures of kaz-x are not in");
  expect(run(raw, data, "--only", "good", "--accept-loss").code).toBe(0);
});

test("of many issues of one kind in one file some are shown, and the others are counted", () => {
  const rows = Array.from({ length: 30 }, (_, i) => `China,${i}x\n`);
  const { raw, data } = sandbox({ "a.csv": `country,value\n${rows.join("")}` });
  const { err } = run(raw, data, "--only", "good");
  expect(err).toHaveLength(22);
  expect(err.slice(-2)).toEqual([
    "… and 10 more of this kind in a.csv",
    "30 issues: nothing was written",
  ]);
});
