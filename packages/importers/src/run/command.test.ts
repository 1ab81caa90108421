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
