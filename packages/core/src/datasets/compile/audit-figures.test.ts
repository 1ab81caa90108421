import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { coverageYaml } from "./coverage-yaml.ts";
import { derive } from "./derive.ts";
import { plant, withLines } from "./tiny-folder.ts";

const JUMP = withLines("gdp,KAZ,KAZ,,2024,180000000000,provisional,f1,");
const EXPLAINED =
  "- rule: jumps\n  where: { indicator: gdp }\n  findings: 1\n  cause: unknown\n" +
  '  reason: Cause not known.\n  since: "2024"\n';

async function compiled(changes: Record<string, string | undefined> = {}) {
  const folder = await plant(changes);
  return { folder, result: await compile(folder) };
}

async function codesOf(changes: Record<string, string | undefined>) {
  const { result } = await compiled(changes);
  return result.ok
    ? []
    : result.issues.map((i) =>
        [i.code, i.file, ...(i.code.startsWith("audit") ? (i.path ?? []) : [])].join(" "),
      );
}

test("a finding stops the data build, until it is explained", async () => {
  expect(await codesOf(JUMP)).toEqual(["audit_jumps datasets/bns/observations.csv line 8"]);
  expect(await codesOf({ ...JUMP, "exceptions.yml": EXPLAINED })).toEqual([]);
});

test("an exception that no longer fires stops the data build", async () => {
  expect(await codesOf({ "exceptions.yml": EXPLAINED })).toEqual([
    "exception_expired exceptions.yml",
  ]);
});

test("exceptions that are not of their form, or not YAML, are issues", async () => {
  expect(await codesOf({ "exceptions.yml": "- rule: jumps\n" })).toContain(
    "bad_document exceptions.yml",
  );
  expect(await codesOf({ "exceptions.yml": "- {" })).toContain("bad_yaml exceptions.yml");
});

test("figures that are fewer than in the last release stop the data build", async () => {
  const { folder, result } = await compiled(withLines("gdp,KAZ,KAZ,,2022,170,reported,f1,"));
  if (!result.ok) throw new Error(result.issues[0].message);
  const { files } = await derive(folder, result.value);
  const released = files.get("released.yml") ?? "";
  expect(await codesOf({ "released.yml": released })).toEqual([
    "audit_coverage_shrank datasets/bns/observations.csv line 7",
  ]);
  expect(
    await codesOf({
      "released.yml": released,
      "exceptions.yml": EXPLAINED.replace("jumps", "coverage-shrank"),
    }),
  ).toEqual([]);
});

test("a last release that is not of its form is an issue", async () => {
  const broken = coverageYaml("released.yml", { release: "2024", datasets: {} });
  expect(await codesOf({ "released.yml": broken.replace("datasets:", "datasets: 7") })).toEqual([
    "bad_document released.yml",
  ]);
});
