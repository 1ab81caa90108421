import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sandbox, snapshot } from "./run/sandbox.ts";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));

function cli(...args: readonly string[]): { code: number | null; err: string } {
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8" });
  return { code: status, err: stderr };
}

test("missing folders, an unknown option and an unknown importer show the usage", () => {
  const { raw, data } = sandbox({});
  for (const args of [[], [raw], [raw, data, "--all"], [raw, data, "--only", "no-such"]]) {
    const { code, err } = cli(...args);
    expect(code).toBe(1);
    expect(err).toContain("Usage: ");
  }
});

test("an empty raw folder ends with the issues in plain words and writes nothing", () => {
  const { raw, data } = sandbox({});
  const { code, err } = cli(raw, data, "--only", "kazakhstan-bns");
  expect(code).toBe(1);
  expect(err).toContain("the raw file is not there");
  expect(err).toContain("nothing was written");
  expect(snapshot(data)).toEqual({});
});
