import { expect, test } from "vitest";
import type { Issue } from "../../model/index.ts";
import { readData } from "./read-data.ts";
import { plant, TINY } from "./tiny-folder.ts";

async function issuesOf(changes: Record<string, string | undefined>): Promise<readonly Issue[]> {
  const read = await readData(await plant(changes));
  return read.ok ? [] : read.issues;
}

test("documents carry the id that their path gives them", async () => {
  const read = await readData(await plant());
  const ids = read.ok ? read.value.map((d) => `${d.kind} ${d.id}`.trim()) : [];
  expect(ids).toContain("actors KAZ");
  expect(ids).toContain("claims an-article/01");
  expect(ids).toContain("events accession");
  expect(ids).toContain("datasets bns");
  expect(ids).toContain("membership");
  expect(ids).toHaveLength(19);
});

test("broken YAML is an issue with its line, and does not hide others", async () => {
  const issues = await issuesOf({
    "actors/KAZ.yml": "kind: state\nname: { en: Kazakhstan\n",
    "actors/CHN.yml": "kind: state\nname: a: b\n",
  });
  expect(issues.map((i) => [i.code, i.file, i.found?.split(",")[0]])).toEqual([
    ["bad_yaml", "actors/CHN.yml", "line 2"],
    ["bad_yaml", "actors/KAZ.yml", "line 3"],
  ]);
  expect(issues[0]?.tip).toBe("Quote texts that hold a colon, a # or a leading bracket.");
});

test("a key that is written twice is an issue", async () => {
  const issues = await issuesOf({ "actors/KAZ.yml": `${TINY["actors/KAZ.yml"]}kind: bloc\n` });
  expect(issues).toMatchObject([{ code: "bad_yaml", file: "actors/KAZ.yml" }]);
});

test("an alias to nothing is an issue, not an exception", async () => {
  const issues = await issuesOf({ "actors/KAZ.yml": "kind: *state\nname: { en: K }\n" });
  expect(issues).toMatchObject([{ code: "bad_yaml", file: "actors/KAZ.yml" }]);
});

test("a broken CSV is an issue that names its line", async () => {
  const issues = await issuesOf({
    "memberships.csv": `${TINY["memberships.csv"]}KGZ,wto,member\n`,
  });
  expect(issues).toMatchObject([{ code: "bad_csv", file: "memberships.csv" }]);
  expect(issues[0]?.message).toMatch(/line 3/);
});

test("a missing file is an issue", async () => {
  expect(await issuesOf({ "redirects.yml": undefined })).toMatchObject([
    { code: "missing_file", file: "redirects.yml" },
  ]);
  const [issue] = await issuesOf({ "memberships.csv": undefined });
  expect(issue).toMatchObject({
    code: "missing_file",
    message: "there is no such file",
    file: "memberships.csv",
  });
  expect(issue?.tip).not.toMatch(/line|cells/);
});

test("an empty redirects.yml redirects nothing", async () => {
  expect(await issuesOf({ "redirects.yml": "# nothing yet\n" })).toEqual([]);
});

test("what lies beside the documents is left alone", async () => {
  expect(await issuesOf({ "actors/README.md": "{", "notes.yml": "{" })).toEqual([]);
});
