import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ROOT } from "../built/index.ts";
import { run } from "./run.ts";

const SOUND = join(ROOT, "tests/canary/fixtures/pack");
const COMPILER = join(ROOT, "packages/core/src/datasets/compile/cli.ts");

type Change = (text: string) => string;

/** A copy of the sound pack with one file changed, and what the compiler says to it. */
async function compiled(file?: string, change: Change = (text) => text, flag?: string) {
  const folder = await mkdtemp(join(tmpdir(), "pack-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const data = join(folder, "data");
  await cp(SOUND, data, { recursive: true });
  if (file !== undefined) {
    const before = await readFile(join(data, file), "utf8");
    const after = change(before);
    if (after === before) throw new Error(`the change to ${file} changes nothing`);
    await writeFile(join(data, file), after);
  }
  const flags = flag === undefined ? [] : [flag];
  const again = () => run(".", "node", [COMPILER, data, join(folder, "built"), ...flags]);
  const { code, output } = await again();
  const built = await readdir(join(folder, "built")).catch(() => undefined);
  return { code, output, built, data };
}

test("a sound pack compiles", async () => {
  const { code, output, built } = await compiled();
  expect(output).toContain("✓ small 2024-06-01: 2 observations");
  expect(code).toBe(0);
  expect(built).toContain("catalog.json");
});

/** One fault for each stage of compiling; core's own tests know the rest. */
const SPOILT: readonly [file: string, change: Change, code: string][] = [
  ["claims/article/01.yml", (t) => t.replace("exports(", "exportz("), "unknown_indicator"],
  ["actors/KAZ.yml", (t) => t.replace("{ en", "{ en: ["), "bad_yaml"],
  ["datasets/figures/observations.csv", (t) => t.replace(",14,", ",fourteen,"), "bad_number"],
  ["datasets/figures/observations.csv", (t) => t.replace("2023,14", "2023,-14"), "audit_ranges"],
  ["memberships.csv", (t) => t.replace("KAZ,wto", "KAZ,nobody"), "dangling_reference"],
  ["pack.yml", (t) => t.replace("2024-06-01", "June"), "bad_document"],
];

test.for(SPOILT)("%s spoilt is an issue that names the file", async ([file, change, issue]) => {
  const { code, output, built } = await compiled(file, change);
  expect(output).toContain(issue);
  // A rule over figures speaks of the dataset, every other of the file.
  expect(output).toContain(issue === "audit_ranges" ? "datasets/figures" : file);
  expect(output).toMatch(/nothing was written\.\s*$/);
  expect(output).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
  expect(built).toBeUndefined();
});

test("what follows from the data is written down, and stale when the data change", async () => {
  const { code, data } = await compiled("pack.yml", (t) => `${t}\n`, "--write");
  expect(code).toBe(0);
  const check = () => run(".", "node", [COMPILER, data, join(data, "../unused"), "--check"]);
  expect((await check()).code).toBe(0);
  const claim = join(data, "claims/article/01.yml");
  await writeFile(claim, (await readFile(claim, "utf8")).replace("[2023] >", "[2023] <"));
  const stale = await check();
  expect(stale.code).toBe(1);
  expect(stale.output).toContain("verdicts.yml");
  expect(await readdir(join(data, "..")).catch(() => [])).not.toContain("unused");
});
