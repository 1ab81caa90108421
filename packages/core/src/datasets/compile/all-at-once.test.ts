import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { plant, TINY, withLines } from "./tiny-folder.ts";

type Changes = Readonly<Record<string, string | undefined>>;

async function issuesOf(changes: Changes): Promise<readonly string[]> {
  const result = await compile(await plant(changes));
  return result.ok
    ? []
    : result.issues.map((i) => `${i.code} ${i.file} ${i.path?.join(".") ?? ""}`.trim());
}

const changed = (file: string, from: string, to: string): Changes => ({
  [file]: TINY[file]?.replace(from, to),
});

const BROKEN = "name: *nobody\n";
const MEMBERSHIPS = TINY["memberships.csv"] ?? "";

/** One fault a file, of every kind that there is, and where each of them shows. */
const FAULTS: readonly (readonly [Changes, string])[] = [
  [changed("pack.yml", "stripFrom: 2021\n", ""), "bad_document pack.yml stripFrom"],
  [{ "actors/new.yml": BROKEN }, "bad_yaml actors/new.yml"],
  [changed("sources/an-article.yml", "imf", "7"), "bad_document sources/an-article.yml publisher"],
  [
    changed("actors/wto.yml", "targets", "nobody"),
    "dangling_reference actors/wto.yml membershipsCoveredFor",
  ],
  [
    changed("facilities/a-base.yml", '"2000"', '"2000"\nclosed: "1990"'),
    "dates_out_of_order facilities/a-base.yml closed",
  ],
  [
    { "memberships.csv": `${MEMBERSHIPS}KAZ,wto,member,2016,,WTO,,reviewed,\n` },
    "overlapping_memberships memberships.csv line 3",
  ],
  [
    changed("redirects.yml", "actors/KAZ", "actors/KZ"),
    "dangling_redirect redirects.yml actors/kazakhstan",
  ],
  [
    changed("indicators/trade.yml", "exports(b, a)", "exprts(b, a)"),
    "unknown_indicator indicators/trade.yml expression",
  ],
  [
    changed("claims/an-article/01.yml", "trade(KAZ", "trade(KAX"),
    "unknown_actor claims/an-article/01.yml test",
  ],
  [
    changed("questions/more-than-25.yml", "[2022] > 25 USD", "[2022] > 25 bcm"),
    "mixed_units questions/more-than-25.yml parts.0.test",
  ],
  [
    changed("events/2015/accession.yml", "[KAZ]", "[KAZ, XYZ]"),
    "dangling_reference events/2015/accession.yml participants.1",
  ],
  [
    withLines("gdp,KAZ,KAZ,,2022,x,reported,f1,"),
    "bad_number datasets/bns/observations.csv line 8.value",
  ],
  [{ "changes.yml": "- { release: June }\n" }, "bad_document changes.yml 0.release"],
];

test("faults of every kind are named in one run, each as if it were alone", async () => {
  const all = await issuesOf(Object.assign({}, ...FAULTS.map(([changes]) => changes)));
  for (const [changes, fault] of FAULTS) {
    expect(await issuesOf(changes), fault).toContain(fault);
    expect(all).toContain(fault);
  }
});

test("what could not be read is not called missing, whoever names it", async () => {
  const files = [
    "actors/KAZ.yml",
    "actors/RUS.yml",
    "actors/imf.yml",
    "groups/targets.yml",
    "groups/rivals.yml",
    "indicators/exports.yml",
    "indicators/trade.yml",
    "sources/an-article.yml",
    "claims/an-article/02.yml",
    "events/2015/accession.yml",
    "facilities/a-base.yml",
    "datasets/bns/dataset.yml",
  ];
  for (const file of files) {
    expect(await issuesOf({ [file]: BROKEN }), file).toEqual([`bad_yaml ${file}`]);
    const unfit = await issuesOf({ [file]: "nonsense: 1\n" });
    expect(unfit.length, file).toBeGreaterThan(0);
    expect(
      unfit.filter((issue) => !issue.startsWith(`bad_document ${file}`)),
      file,
    ).toEqual([]);
  }
  const together = await issuesOf(Object.fromEntries(files.map((file) => [file, BROKEN])));
  expect(together.toSorted()).toEqual(files.map((file) => `bad_yaml ${file}`).toSorted());
});

test("what names something unreadable is still looked at for the rest", async () => {
  const rest = {
    ...changed("claims/an-article/01.yml", "trade(KAZ, CHN)[2022] >", "trade(KAZ, CHN)[2022"),
    ...withLines("gdp,KAX,KAX,,2022,1,reported,f1,", "exports,KAZ,KAZ,RUS,2022,x,reported,f1,"),
  };
  expect(
    await issuesOf({ "indicators/trade.yml": BROKEN, "actors/KAZ.yml": BROKEN, ...rest }),
  ).toEqual([
    "bad_yaml actors/KAZ.yml",
    "bad_yaml indicators/trade.yml",
    "dangling_reference datasets/bns/observations.csv line 8.reporter",
    "dangling_reference datasets/bns/observations.csv line 8.from",
    "bad_number datasets/bns/observations.csv line 9.value",
    "syntax claims/an-article/01.yml test",
  ]);
});

test("a line of memberships.csv is named by its own number where one before it is unfit", async () => {
  const lines = "KAZ,wto,owner,2016,,WTO,,reviewed,\nKAZ,nobody,member,2016,,WTO,,reviewed,\n";
  expect(await issuesOf({ "memberships.csv": MEMBERSHIPS + lines })).toEqual([
    "bad_document memberships.csv line 3.role",
    "dangling_reference memberships.csv line 4.organisation",
  ]);
});

test("a broken memberships.csv, and figures that are not there, hide nothing else", async () => {
  const file = "datasets/bns/observations.csv";
  expect(
    await issuesOf({
      "memberships.csv": `${MEMBERSHIPS}KGZ,wto,member\n`,
      [file]: undefined,
      ...changed("claims/an-article/01.yml", "KAZ", "KAX"),
    }),
  ).toEqual([
    "bad_csv memberships.csv",
    `missing_file ${file}`,
    "unknown_actor claims/an-article/01.yml test",
  ]);
});
