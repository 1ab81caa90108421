import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { codes, figures } from "../../testing/index.ts";
import {
  body,
  fixture,
  fixtureText,
  pretendGathering,
  publisher,
  type Reply,
} from "../testing/index.ts";
import { DEBT } from "./debt.ts";

async function gather(replies: Readonly<Record<string, Reply>> = {}) {
  const { fetch, asked } = await publisher((url) => {
    const series = /\/series\/([^/]+)\//.exec(url)?.[1] ?? "";
    const file = `world-bank/${series}.json`;
    const there = existsSync(new URL(`../fixtures/${file}`, import.meta.url));
    return replies[series] ?? fixture(there ? file : "world-bank/no-records.json");
  });
  const result = await DEBT.gather(pretendGathering(fetch));
  const rows = result.ok ? ({ ok: true, value: result.value.rows } as const) : result;
  return { result, rows, asked };
}

test("kinds of lenders are added up by creditor, and payments to come are marked", async () => {
  const { rows, result } = await gather();
  const lines = figures(rows);
  expect(lines).toContain("TKM TKM CHN 2024 76443035");
  expect(lines).toContain("TKM TKM asian-development-bank 2024 528397000");
  expect(lines).toContain("TKM TKM world 2024 2496002371.9");
  // Principal and interest that China was paid in 2024, and is due in 2025.
  expect(lines).toContain("TKM TKM CHN 2024 22014129.5");
  expect(lines).toContain("TKM TKM CHN 2025 20404618.8 estimated (scheduled)");
  expect(lines.some((line) => line.includes("ZWE"))).toBe(false);
  expect(result).toMatchObject({ ok: true, value: { released: "2025-12-03" } });
});

test("fifteen series are asked for, each for five debtors, all creditors and the years to come", async () => {
  const { asked } = await gather();
  expect(asked).toHaveLength(15);
  expect(asked[0]).toMatch(
    /^https:\/\/api\.worldbank\.org\/v2\/sources\/6\/country\/KAZ;KGZ;TJK;TKM;UZB\/series\/DT\.DOD\.BLAT\.CD\/counterpart-area\/all\/time\/YR1992;.*;YR2034\/data\?format=json&per_page=15000&page=1$/,
  );
});

test("a creditor that is missing is noticed, since the rest is less than the World total", async () => {
  const text = fixtureText("world-bank/DT.DOD.BLAT.CD.json").replace(/928343661\.0/, "null");
  const { result } = await gather({ "DT.DOD.BLAT.CD": body(text) });
  expect(codes(result)).toEqual(["world-bank.creditors-sum"]);
});

test("a creditor whom nobody knows is an issue", async () => {
  const text = fixtureText("world-bank/DT.DOD.BLAT.CD.json").replaceAll('"Japan"', '"Jupiter"');
  const { result } = await gather({ "DT.DOD.BLAT.CD": body(text) });
  expect(codes(result)).toEqual(["place.unknown", "place.unknown"]);
});

test("a list of records that has moved is an issue", async () => {
  const text = fixtureText("world-bank/DT.DOD.BLAT.CD.json").replace('"data"', '"records"');
  const { result } = await gather({ "DT.DOD.BLAT.CD": body(text) });
  expect(codes(result)).toEqual(["update.shape"]);
});
