import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderSource, sourceOf } from "./data-source.ts";
import { diffData } from "./diff-data.ts";
import { plant, TINY, withLines } from "./tiny-folder.ts";

const VERDICT = "an-article/01:\n  test: x > 1\n  status: refuted\n";

async function changed() {
  return plant({
    ...withLines("gdp,KAZ,KAZ,,2022,170,reported,f1,"),
    "datasets/bns-first/observations.csv": TINY["datasets/bns/observations.csv"],
    "verdicts.yml": VERDICT.replace("refuted", "contested"),
  });
}

const EXPECTED = [
  "bns gdp KAZ KAZ 2022: added 170 reported",
  "bns-first: new dataset, 6 figures",
  "an-article/01 status: refuted -> contested",
];

test("two folders are compared dataset by dataset, and verdict by verdict", async () => {
  const old = await plant({ "verdicts.yml": VERDICT });
  const lines = diffData(folderSource(old), folderSource(await changed()));
  expect(lines.slice(0, -1)).toEqual(EXPECTED);
  expect(lines.at(-1)).toContain("0 figures changed, 7 added, 0 removed; 1 lines about verdicts");
});

test("the other way round, the new dataset is gone", async () => {
  const old = await plant({ "verdicts.yml": VERDICT });
  const lines = diffData(folderSource(await changed()), folderSource(old));
  expect(lines).toContain("bns-first: dataset gone, 6 figures");
});

test("without verdicts on one side there is nothing to compare them with", async () => {
  const lines = diffData(folderSource(await plant()), folderSource(await changed()));
  expect(lines).toContain("verdicts.yml: not on both sides");
});

test("the old state can be a commit of the folder's repository", async () => {
  const folder = await plant({ "verdicts.yml": VERDICT });
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@y.z", ...args], { cwd: folder });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "first");
  await writeFile(
    join(folder, "datasets/bns/observations.csv"),
    TINY["datasets/bns/observations.csv"]?.replace("2022,15,", "2022,30,") ?? "",
  );
  const old = sourceOf(folder, "HEAD", "/nowhere");
  const lines = old.ok ? diffData(old.value, folderSource(folder)) : [];
  expect(lines[0]).toBe("bns exports KAZ CHN>KAZ 2022: 15 -> 30 (+100 %)");
  expect(lines).toHaveLength(2);
});

test("what is neither a folder nor a commit is an issue", async () => {
  const folder = await plant();
  expect(sourceOf(folder, "no-such", "/nowhere")).toMatchObject({
    ok: false,
    issues: [{ code: "no_such_state" }],
  });
});
