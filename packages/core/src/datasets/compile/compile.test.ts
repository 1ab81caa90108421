import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { plant, TINY, withLines } from "./tiny-folder.ts";

async function compiled(changes: Record<string, string | undefined> = {}) {
  const result = await compile(await plant(changes));
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

async function issuesOf(changes: Record<string, string | undefined>) {
  const result = await compile(await plant(changes));
  return result.ok
    ? []
    : result.issues.map((i) => `${i.code} ${i.file} ${i.path?.join(".") ?? ""}`);
}

test("a folder becomes a catalog, tables, verdicts and a release", async () => {
  const { files, release } = await compiled();
  expect([...files.keys()].toSorted()).toEqual([
    "catalog.json",
    "changes.json",
    "observations/exports.parquet",
    "observations/gdp.parquet",
    "questions/more-than-25.json",
    "release.json",
    "verdicts.json",
    "verdicts/an-article/01.json",
  ]);
  expect(release).toMatchObject({
    pack: "tiny",
    released: "2024-06-01",
    counts: { actors: 5, claims: 2, memberships: 1, observations: 6 },
    tables: {
      exports: { rows: 5, first: 2022, last: 2023 },
      gdp: { rows: 1, first: 2023, last: 2023 },
    },
  });
  expect(release.tables["gdp"]?.bytes).toBe(files.get("observations/gdp.parquet")?.length);
});

test("compiled twice, from two places, it is the same to the byte", async () => {
  const [a, b] = [await compiled(), await compiled()];
  expect([...a.files.keys()]).toEqual([...b.files.keys()]);
  for (const [path, content] of a.files) expect(b.files.get(path), path).toEqual(content);
});

test("a changed figure changes the hash", async () => {
  const a = await compiled();
  const b = await compiled(withLines("gdp,KAZ,KAZ,,2022,170,reported,f1,"));
  expect(a.release.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(b.release.hash).not.toBe(a.release.hash);
});

test("a claim's test is evaluated today, at publication and year by year", async () => {
  const { verdicts, lines } = await compiled();
  const verdict = verdicts.get("an-article/01");
  expect(verdict?.test).toBe("trade(KAZ, CHN)[2022] > 25 USD");
  expect(verdict?.today.status).toBe("supported");
  expect(verdict?.atPublication).toMatchObject({ status: "supported", asOf: "2023-05-31" });
  expect(verdict?.strip.map((y) => [y.year, y.status])).toEqual([
    [2021, "undetermined"],
    [2022, "supported"],
    [2023, "supported"],
  ]);
  expect(lines["an-article/02"]).toMatchObject({ status: "assessed", rating: "unverifiable" });
});

test("what was not over when the source was published is not held against it", async () => {
  const claim = "claims/an-article/01.yml";
  const { verdicts } = await compiled({ [claim]: TINY[claim]?.replace("[2022]", "[2023]") });
  expect(verdicts.get("an-article/01")?.today.status).toBe("supported");
  expect(verdicts.get("an-article/01")?.atPublication.status).toBe("undetermined");
});

test("a question is answered year by year; one that fits no year is an issue of its file", async () => {
  const { files } = await compiled();
  const answers: { strip: { year: number; status: string }[] }[] = JSON.parse(
    String(files.get("questions/more-than-25.json")),
  );
  expect(answers.map(({ strip }) => strip.map((y) => y.status))).toEqual([
    ["undetermined", "supported", "supported"],
  ]);
  const file = "questions/more-than-25.yml";
  const changed = (from: string, to: string) => ({ [file]: TINY[file]?.replace(from, to) });
  expect(await issuesOf(changed("trade(KAZ, CHN)[2022]", "trade(KAZ)[2022]"))).toEqual([
    `wrong_arity ${file} parts.0.test`,
  ]);
  expect(
    await issuesOf(changed("trade(KAZ, CHN)[2022] > 25 USD", "date(accession) = 2015")),
  ).toEqual([`question_without_years ${file} parts.0.test`]);
  expect(await issuesOf(changed("an-article/02", "an-article/09"))).toEqual([
    `dangling_reference ${file} claims.1`,
  ]);
});

test("what is named as showing an actor or a facility is there", async () => {
  const actor = "actors/wto.yml";
  const shown = (...refs: readonly string[]) => ({
    [actor]: `${TINY[actor]}shownBy: ${JSON.stringify(refs)}\n`,
  });
  const sound = [
    "indicator:trade(KAZ, CHN)",
    "indicator:trade(KAZ, rivals)",
    "event:accession",
    "membership:KAZ/wto",
  ];
  expect(await issuesOf(shown(...sound, "facility:a-base", "claim:an-article/01"))).toEqual([]);
  const wrong = ["indicator:trade(KAZ", "indicator:trde(KAZ, CHN)", "indicator:1 > 2", "event:e"];
  expect(
    await issuesOf(shown(...wrong, "membership:KAZ/x", "facility:f", "claim:c/01", "KAZ")),
  ).toEqual(Array.from({ length: 8 }, (_, i) => `dangling_reference ${actor} shownBy.${i}`));
});

test("a test that is unsound is an issue of its claim", async () => {
  const claim = "claims/an-article/01.yml";
  expect(await issuesOf({ [claim]: TINY[claim]?.replace("trade(", "tradee(") })).toEqual([
    "unknown_indicator claims/an-article/01.yml test",
  ]);
});

test("a derived indicator whose expression is unsound is an issue of its file", async () => {
  const file = "indicators/trade.yml";
  const changed = (to: string) => ({ [file]: TINY[file]?.replace("exports(b, a)", to) });
  expect(await issuesOf(changed("exprts(b, a)"))).toEqual([`unknown_indicator ${file} expression`]);
  expect(await issuesOf(changed("exports(b, a"))).toEqual([`syntax ${file} expression`]);
  expect(await issuesOf(changed("sum(exports(b, rivals))"))).toEqual([
    `unsupported_expression ${file} expression`,
  ]);
  expect(await issuesOf(changed("exports(b, c)"))).toEqual([`unknown_actor ${file} expression`]);
});

test("checks and observations are found wrong at once", async () => {
  expect(
    await issuesOf({
      ...withLines("gdp,KAZ,KAZ,,2022,x,reported,f1,"),
      "groups/rivals.yml": "name: { en: Rivals }\nmembers: [CHN, XXX]\n",
    }),
  ).toEqual([
    "dangling_reference groups/rivals.yml members.1",
    "bad_number datasets/bns/observations.csv line 8.value",
  ]);
});

test("a folder without a pack.yml, or with a broken one, is an issue", async () => {
  expect(await issuesOf({ "pack.yml": undefined })).toEqual(["missing_file pack.yml "]);
  expect(await issuesOf({ "pack.yml": "id: {" })).toContain("bad_yaml pack.yml ");
  expect(await issuesOf({ "pack.yml": "id: tiny\n" })).toEqual(
    ["title", "released", "stripFrom", "suitors", "headlines"].map(
      (field) => `bad_document pack.yml ${field}`,
    ),
  );
});

test("an empty folder and one that is not there are issues", async () => {
  const result = await compile("/nowhere/at-all");
  expect(result.ok ? [] : result.issues.map((i) => i.code)).toEqual(["missing_file"]);
});
