import { expect, test } from "vitest";
import { codes, figures, fixtureFiles, withCell } from "../testing/index.ts";
import { KAZAKHSTAN_CHINA, readKazakhstanChina } from "./read-kazakhstan-china.ts";
import { readSummary } from "./read-summary.ts";
import { SUMMARIES } from "./reporters.ts";
import { supplement } from "./supplement.ts";

const FILES = { KAZ: "KAZ.csv", TJK: "TJK.csv", [KAZAKHSTAN_CHINA]: "KAZ-CHN.xlsx" };

const summary = (reporter: string, text?: (text: string) => string) => {
  const found = SUMMARIES.find((s) => s.reporter === reporter);
  if (!found) throw new Error(`no summary of ${reporter}`);
  return readSummary(fixtureFiles(import.meta.url, FILES, text ? { text } : {}), found);
};

const pair = () => readKazakhstanChina(fixtureFiles(import.meta.url, FILES));

test("partners and totals of both flows, in USD, from 1992 on", () => {
  const all = figures(summary("KAZ"));
  expect(all).toContain("KAZ KAZ CHN 2012 16484410000");
  expect(all).toContain("KAZ CHN KAZ 2012 7497720000");
  expect(all).toContain("KAZ RUS KAZ 2012 17110460000");
  expect(all).toContain("KAZ KOR KAZ 2019 3422420000");
  expect(all).toContain("KAZ KAZ world 2019 57722940000");
  expect(all.some((line) => line.includes("CHN KAZ 2001"))).toBe(false);
});

test("a summary of another age has other years", () => {
  expect(figures(summary("TJK"))).toEqual([
    "TJK TJK RUS 2000 258770000",
    "TJK RUS TJK 2000 104060000",
    "TJK TJK world 2000 692350000",
    "TJK world TJK 2000 643970000",
  ]);
});

test("a renamed indicator, another reporter, an unknown partner and a new year are issues", () => {
  expect(codes(summary("TJK", (t) => t.replace("Imports (in US$ Mil)", "Imports")))).toEqual([
    "wits.total",
  ]);
  expect(figures(summary("TJK", (t) => t.replace("Tajikistan,Russian", "Turkey,Russian")))).toEqual(
    [expect.stringMatching(/column Reporter: the summary is another country's/)],
  );
  expect(codes(summary("TJK", (t) => t.replace("Russian Federation", "Ruritania")))).toEqual([
    "place.unknown",
  ]);
  expect(codes(summary("TJK", (t) => t.replace("2018,2017", "2019,2018,2017")))).toContain(
    "raw.csv-header",
  );
  expect(codes(summary("TJK", (t) => t.replaceAll("World,All Products", "World,Fuels")))).toEqual([
    "raw.unexpected",
    "raw.unexpected",
  ]);
});

test("Kazakhstan's figures about China come from a second file, thousands as USD", () => {
  expect(figures(pair())).toEqual([
    "KAZ CHN KAZ 1995 34665880",
    "KAZ CHN KAZ 2012 7497716000",
    "KAZ CHN KAZ 2020 6346496280",
    "KAZ KAZ CHN 1995 283928930",
    "KAZ KAZ CHN 2012 16484409000",
    "KAZ KAZ CHN 2020 9004006954",
  ]);
});

test("an unknown type in the second file is an issue", () => {
  const spoilt = fixtureFiles(import.meta.url, FILES, {
    sheet: (sheet) => withCell(sheet, 1, 1, "Balance"),
  });
  expect(figures(readKazakhstanChina(spoilt))).toEqual([
    expect.stringMatching(/sheet Sheet1, row 2, column B.*"Balance".*raw\.choice/),
  ]);
});

test("the second file adds what the summary lacks, and the summary's figure stays", () => {
  const [first, second] = [summary("KAZ"), pair()];
  if (!first.ok || !second.ok) throw new Error("the fixtures are good");
  const both = supplement(first.value, second.value);
  const added = figures(both).slice(first.value.length);
  expect(added).toEqual([
    "KAZ CHN KAZ 1995 34665880",
    "KAZ CHN KAZ 2020 6346496280",
    "KAZ KAZ CHN 2020 9004006954",
  ]);
  expect(figures(both)).toContain("KAZ KAZ CHN 1995 283930000");
});

test("files that disagree beyond rounding are an issue", () => {
  const [first, second] = [summary("KAZ"), pair()];
  if (!first.ok || !second.ok) throw new Error("the fixtures are good");
  const other = second.value.map((row) => ({ ...row, value: `${Number(row.value) + 10_000}` }));
  expect(figures(supplement(first.value, other))).toContainEqual(
    expect.stringMatching(/KAZ-CHN\.xlsx sheet Sheet1.*disagree about KAZ CHN KAZ 2012/),
  );
});
