import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plant } from "./tiny-folder.ts";

function run(folder: string, ...flags: readonly string[]) {
  const args = [join(import.meta.dirname, "cli.ts"), folder, join(folder, "out"), ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("what is written down is checked against what the data give", async () => {
  const folder = await plant();
  expect(run(folder, "--check")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(
      "Not what the data give: verdicts.yml, changes.yml, coverage.yml",
    ),
  });
  expect(run(folder, "--write")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("✓ tiny 2024-06-01: 6 observations"),
  });
  expect(run(folder, "--check")).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(join(folder, "out"))).toContain("release.json");
}, 30_000);

test("an unexplained finding stops the build, and nothing is written", async () => {
  const folder = await plant();
  const line = "gdp,KAZ,KAZ,,2024,180000000000,provisional,f1,\n";
  await appendFile(join(folder, "datasets/bns/observations.csv"), line);
  const { status, stderr } = run(folder, "--write");
  expect(status).toBe(1);
  expect(stderr).toContain("gdp by KAZ, KAZ, 2024: the figure grows 1000000000-fold in a year");
  expect(stderr).toContain("[audit_jumps]");
  expect(readdirSync(folder)).not.toContain("coverage.yml");
}, 30_000);

test("an unknown flag shows the usage", async () => {
  expect(run(await plant(), "--all")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("usage:"),
  });
}, 30_000);

test.each(["cli.ts", "diff-cli.ts", "passages-cli.ts"])(
  "%s --help shows the usage, and is no error",
  (name) => {
    for (const args of [["--check", "--help"], ["--help"], ["-h"]].slice(
      name === "cli.ts" ? 0 : 1,
    )) {
      const script = join(import.meta.dirname, name);
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, "data", ...args], {
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/^usage: /);
    }
  },
  30_000,
);
