import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { compile } from "./compile.ts";
import { derive, staleFiles, type Derived } from "./derive.ts";
import { plant, TINY, withLines } from "./tiny-folder.ts";

async function derived(changes: Record<string, string | undefined> = {}) {
  const folder = await plant(changes);
  const result = await compile(folder);
  if (!result.ok) throw new Error(result.issues[0].message);
  return { folder, result: await derive(folder, result.value) };
}

async function write(folder: string, { files }: Derived) {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

test("what is written down is current until a figure changes", async () => {
  const { folder, result } = await derived();
  expect(await staleFiles(folder, result)).toContain("coverage.yml");
  await write(folder, result);
  expect(await staleFiles(folder, result)).toEqual([]);
  const after = await derived(withLines("gdp,KAZ,KAZ,,2022,170,reported,f1,"));
  expect(await staleFiles(folder, after.result)).toEqual([
    "coverage.yml",
    "released.yml",
    "datapackage.json",
  ]);
});

test("coverage has one line for each reporter of an indicator", async () => {
  const { result } = await derived();
  expect(result.files.get("coverage.yml")).toMatch(
    / {2}bns:\n {4}sha256: [0-9a-f]{64}\n {4}series:\n {6}exports:\n {8}KAZ: \{ rows: 5, first: 2022, last: 2023, years: 2, dyads: 2 \}\n/,
  );
});

test("the last release stays as it was until pack.yml has a new date", async () => {
  const first = await derived();
  const released = first.result.files.get("released.yml") ?? "";
  const more = { ...withLines("gdp,KAZ,KAZ,,2022,170,reported,f1,"), "released.yml": released };
  const later = await derived(more);
  expect(later.result.files.get("released.yml")).toBe(released);
  expect(later.result.changed).toEqual(["bns"]);
  const next = await derived({
    ...more,
    "pack.yml": TINY["pack.yml"]?.replace("2024-06-01", "2024-07-01"),
  });
  expect(next.result.files.get("released.yml")).toContain('release: "2024-07-01"');
  expect(next.result.changed).toEqual([]);
});

test("a release says which claims came and whose verdicts turned since the one before", async () => {
  const first = await derived();
  const changes = first.result.files.get("changes.yml") ?? "";
  expect(changes).toMatch(/^# Generated .* Do not edit/);
  expect(parse(changes)).toEqual([
    {
      release: "2024-06-01",
      new: { "an-article/01": "supported", "an-article/02": "assessed/unverifiable" },
      changed: {},
      gone: {},
    },
  ]);
  const next = await derived({
    "changes.yml": changes,
    "pack.yml": TINY["pack.yml"]?.replace("2024-06-01", "2024-07-01"),
    "claims/an-article/01.yml": TINY["claims/an-article/01.yml"]?.replace("> 25 USD", "> 30 USD"),
    "claims/an-article/02.yml": undefined,
    "questions/more-than-25.yml": undefined,
  });
  expect(parse(next.result.files.get("changes.yml") ?? "")[1]).toEqual({
    release: "2024-07-01",
    new: {},
    changed: { "an-article/01": { from: "supported", to: "refuted" } },
    gone: { "an-article/02": "assessed/unverifiable" },
  });
});

test("a log that somebody broke is an issue, not a new beginning", async () => {
  const result = await compile(await plant({ "changes.yml": "- release: yesterday\n" }));
  const files = result.ok ? [] : result.issues.map((issue) => issue.file);
  expect(new Set(files)).toEqual(new Set(["changes.yml"]));
});
