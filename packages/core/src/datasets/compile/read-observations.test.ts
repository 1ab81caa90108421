import { expect, test } from "vitest";
import { NO_GAPS, parsePack } from "../../catalog/index.ts";
import { settle, type Issue } from "../../model/index.ts";
import { readData } from "./read-data.ts";
import { readObservations } from "./read-observations.ts";
import { plant, TINY, withLines } from "./tiny-folder.ts";

const FILE = "datasets/bns/observations.csv";

async function read(changes: Record<string, string | undefined> = {}) {
  const folder = await plant(changes);
  const documents = await readData(folder);
  const pack = documents.ok ? parsePack(documents.value) : documents;
  if (!pack.ok) throw new Error(pack.issues[0].message);
  const { tables, issues } = await readObservations(folder, pack.value, NO_GAPS);
  return settle(tables, issues);
}

async function issuesOf(changes: Record<string, string | undefined>): Promise<readonly Issue[]> {
  const result = await read(changes);
  return result.ok ? [] : result.issues;
}

/** The code, line, column and finding of the issues that lines 8 and following give. */
async function found(...lines: readonly string[]) {
  const issues = await issuesOf(withLines(...lines));
  return issues.map((i) => `${i.code} ${i.path?.join(" ")}: ${i.found}`);
}

test("figures come by indicator, quarters among them", async () => {
  const result = await read();
  if (!result.ok) throw new Error(result.issues[0].message);
  expect([...result.value.keys()]).toEqual(["exports", "gdp"]);
  expect(result.value.get("exports")).toHaveLength(5);
  expect(result.value.get("exports")?.[4]).toEqual({
    dataset: "bns",
    reporter: "KAZ",
    from: "KAZ",
    to: "CHN",
    period: "2023",
    value: 14,
    status: "provisional",
    file: "f1",
    note: "a note",
  });
  expect(result.value.get("gdp")?.[0]?.to).toBe("");
});

test("a second figure for a cell is found, even if it is the same", async () => {
  const issues = await issuesOf(withLines("exports,KAZ,KAZ,CHN,2023,14,reported,f1,"));
  expect(issues).toEqual([
    {
      code: "duplicate_observation",
      message: "a second figure for exports KAZ KAZ CHN 2023",
      file: FILE,
      path: ["line 8", "indicator"],
      found: "exports",
      tip: "One figure a cell; another edition is another dataset.",
    },
  ]);
});

test("an unknown actor or indicator is found in its column", async () => {
  expect(
    await found(
      "exports,KAZ,KAZ,XXX,2023,1,reported,f1,",
      "imports,KAZ,KAZ,CHN,2023,1,reported,f1,",
    ),
  ).toEqual(["dangling_reference line 8 to: XXX", "dangling_reference line 9 indicator: imports"]);
  expect(await found("constructor,KAZ,KAZ,CHN,2023,1,reported,f1,")).toEqual([
    "dangling_reference line 8 indicator: constructor",
  ]);
});

test("text, separators, exponents and blanks are no numbers", async () => {
  expect(
    await found(
      "gdp,KAZ,KAZ,,2010,about 5,reported,f1,",
      'gdp,KAZ,KAZ,,2011,"1,000",reported,f1,',
      "gdp,KAZ,KAZ,,2012,1e6,reported,f1,",
      "gdp,KAZ,KAZ,,2013,,reported,f1,",
      "gdp,KAZ,KAZ,,2014, 5,reported,f1,",
      "gdp,KAZ,KAZ,,2015,.5,reported,f1,",
      "gdp,KAZ,KAZ,,2016,NaN,reported,f1,",
    ),
  ).toEqual([
    "bad_number line 8 value: about 5",
    "bad_number line 9 value: 1,000",
    "bad_number line 10 value: 1e6",
    "bad_number line 11 value: ",
    "bad_number line 12 value:  5",
    "bad_number line 13 value: .5",
    "bad_number line 14 value: NaN",
  ]);
});

test("negative values and decimals are numbers", async () => {
  expect(await found("gdp,KAZ,KAZ,,2012,-5.25,reported,f1,")).toEqual([]);
});

test("places fit the arity", async () => {
  expect(
    await found("exports,KAZ,KAZ,,2023,1,reported,f1,", "gdp,KAZ,KAZ,CHN,2023,1,reported,f1,"),
  ).toEqual(["wrong_arity line 8 to: ", "wrong_arity line 9 to: CHN"]);
});

test("a raw file is one of the dataset's", async () => {
  expect(await found("gdp,KAZ,KAZ,,2022,1,reported,f2,")).toEqual([
    "dangling_reference line 8 file: f2",
  ]);
});

test("periods, statuses and derived indicators are checked", async () => {
  expect(
    await found(
      "gdp,KAZ,KAZ,,2022-13,1,reported,f1,",
      "gdp,KAZ,KAZ,,2022,1,guessed,f1,",
      "trade,KAZ,KAZ,CHN,2022,1,reported,f1,",
    ),
  ).toEqual([
    "bad_period line 8 period: 2022-13",
    "bad_status line 9 status: guessed",
    "observed_derived_indicator line 10 indicator: trade",
  ]);
});

test("where each side reports for itself, nobody else does", async () => {
  expect(await found("exports,CHN,KAZ,RUS,2023,1,reported,f1,")).toEqual([
    "wrong_reporter line 8 reporter: CHN",
  ]);
});

test("a compiler has one figure for a cell", async () => {
  const file = "datasets/bns/dataset.yml";
  const compiler = TINY[file]?.replace("perspective: reporter", "perspective: third-party") ?? "";
  const lines = withLines(
    "exports,imf,KAZ,RUS,2023,1,reported,f1,",
    "exports,wto,KAZ,RUS,2023,2,reported,f1,",
  );
  const issues = await issuesOf({ ...lines, [file]: compiler });
  expect(issues.map((i) => `${i.code} ${i.path?.[0]}`)).toEqual(["duplicate_observation line 9"]);
});

test("a line that is short is an issue with its number", async () => {
  const issues = await issuesOf(withLines("gdp,KAZ,KAZ,,2022"));
  expect(issues).toMatchObject([{ code: "bad_csv", file: FILE }]);
  expect(issues[0]?.message).toMatch(/line 8/);
});

test("a column that is gone is found", async () => {
  const issues = await issuesOf({
    [FILE]: "indicator,reporter,from,to,period,value\ngdp,KAZ,KAZ,,2022,1\n",
  });
  expect(issues.map((i) => i.path?.[1])).toEqual(["status", "file"]);
  expect(issues[0]?.found).toBe("nothing");
});

test("a dataset without its observations is an issue", async () => {
  expect(await issuesOf({ [FILE]: undefined })).toMatchObject([{ file: FILE }]);
});

test("of one file at most twenty findings are shown", async () => {
  const lines = Array.from({ length: 30 }, (_, i) => `gdp,KAZ,KAZ,,${1980 + i},x,reported,f1,`);
  expect(await found(...lines)).toHaveLength(20);
});
