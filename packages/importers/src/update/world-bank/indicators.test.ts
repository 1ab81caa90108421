import { describeIssue } from "@ambit/core/model";
import { expect, test } from "vitest";
import { codes, figures } from "../../testing/index.ts";
import type { Series } from "../source.ts";
import {
  body,
  fixture,
  fixtureText,
  pretendGathering,
  publisher,
  type Reply,
} from "../testing/index.ts";
import { INDICATORS } from "./indicators.ts";

const GDP = INDICATORS[0] as Series;

/** The interface with two pages, of which a test may replace one. */
async function gather(pages: Readonly<Record<number, Reply>> = {}) {
  const { fetch, asked } = await publisher((url) => {
    const page = Number(/&page=(\d+)$/.exec(url)?.[1]);
    return pages[page] ?? fixture(`world-bank/gdp-${page}.json`);
  });
  const result = await GDP.gather(pretendGathering(fetch));
  const rows = result.ok ? ({ ok: true, value: result.value.rows } as const) : result;
  return { result, asked, rows };
}

function changed(page: number, from: string, to: string): Reply {
  const text = fixtureText(`world-bank/gdp-${page}.json`);
  if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
  return body(text.replace(from, to));
}

function everywhere(page: number, from: string, to: string): Reply {
  return body(fixtureText(`world-bank/gdp-${page}.json`).replaceAll(from, to));
}

test("all pages of an indicator become figures, and blanks are absent", async () => {
  const { result, rows, asked } = await gather();
  expect(figures(rows)).toEqual([
    "world-bank CHN  2023 17794781986104.5",
    "world-bank KAZ  2024 288000000000",
    "world-bank KAZ  2023 261421121085.572",
    "world-bank world  2023 105435039507024",
  ]);
  expect(result).toMatchObject({ ok: true, value: { released: "2026-11-03" } });
  expect(asked[0]).toMatch(
    /^https:\/\/api\.worldbank\.org\/v2\/country\/AFG;.*;WLD\/indicator\/NY\.GDP\.MKTP\.CD\?format=json&per_page=1000&page=1$/,
  );
  expect(asked).toHaveLength(2);
});

test.each([
  ["the first page again", fixture("world-bank/gdp-1.json"), "update.page"],
  ["a page of another day", changed(2, "2026-11-03", "2026-11-04"), "update.page"],
  ["a page of a longer list", changed(2, '"total": 5', '"total": 6'), "update.page"],
])("%s in place of the second is an issue", async (_, page, code) => {
  const { result } = await gather({ 2: page });
  expect(codes(result)).toContain(code);
  expect(!result.ok && describeIssue(result.issues[0])).toContain("--fresh");
});

test("a page that the publisher drops is noticed by the count", async () => {
  const one = changed(1, '"pages": 2', '"pages": 1');
  const { result } = await gather({ 1: one });
  expect(codes(result)).toEqual(["update.incomplete"]);
  expect(!result.ok && describeIssue(result.issues[0])).toContain(
    "found 3 records on 1 pages, expected 5 records",
  );
});

test("a list with far too many pages is not asked for", async () => {
  const { result, asked } = await gather({ 1: changed(1, '"pages": 2', '"pages": 20000') });
  expect(codes(result)).toEqual(["update.too-many-pages"]);
  expect(asked).toHaveLength(1);
});

test("a refusal with status 200 is an issue with the publisher's words", async () => {
  const { result } = await gather({ 1: fixture("world-bank/refused.json") });
  expect(codes(result)).toEqual(["update.refused"]);
  expect(!result.ok && describeIssue(result.issues[0])).toContain(
    "found Invalid value: The provided parameter value is not valid",
  );
});

test.each([
  ["a renamed field", changed(1, '"countryiso3code"', '"iso3"'), "update.shape"],
  ["a value that is a text", changed(1, "288000000000", '"288"'), "update.shape"],
  ["another indicator", everywhere(1, '"NY.GDP.MKTP.CD"', '"SP.POP.TOTL"'), "raw.choice"],
  [
    "an unknown place",
    changed(1, '"countryiso3code": "KAZ"', '"countryiso3code": "QQQ"'),
    "place.unknown",
  ],
  ["an unknown status", everywhere(1, '"obs_status": ""', '"obs_status": "X"'), "raw.choice"],
  ["a date that is no year", everywhere(1, '"2024"', '"2024Q1"'), "raw.year"],
])("%s is an issue that names the answer", async (_, page, code) => {
  const { result } = await gather({ 1: page });
  expect(new Set(codes(result))).toEqual(new Set([code]));
  expect(!result.ok && result.issues[0].file).toMatch(/^https:\/\/api\.worldbank\.org/);
});
