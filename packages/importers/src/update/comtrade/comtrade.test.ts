import { describeIssue } from "@ambit/core/model";
import { expect, test } from "vitest";
import { codes, figures } from "../../testing/index.ts";
import type { Gathering } from "../source.ts";
import {
  body,
  fixture,
  fixtureText,
  pretendGathering,
  publisher,
  type Reply,
} from "../testing/index.ts";
import { TRADE } from "./trade.ts";

/** One year's answers stand for those of all years; the year is written into them. */
async function gather(replies: Readonly<Record<string, Reply>> = {}, keys: Gathering["keys"] = {}) {
  const { fetch, asked, headers } = await publisher((url) => {
    const ask = new URL(url).searchParams;
    const year = ask.get("period") ?? "";
    const flow = ask.get("flowCode") ?? "";
    const partner = ask.get("partnerCode") ?? "";
    const text = fixtureText(`comtrade/CHN-${flow}-2023.json`)
      .replaceAll('"period": "2023"', `"period": "${year}"`)
      .replaceAll('"partnerCode": 156', `"partnerCode": ${partner}`);
    return replies[`${partner}-${flow}-${year}`] ?? body(text);
  });
  const result = await TRADE.gather(pretendGathering(fetch, keys));
  const rows = result.ok ? ({ ok: true, value: result.value.rows } as const) : result;
  return { result, rows, asked, headers };
}

function changed(from: string, to: string): Reply {
  const text = fixtureText("comtrade/CHN-M-2023.json");
  if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
  return body(text.replace(from, to));
}

test("what every state reports about China and the United States becomes figures", async () => {
  const { rows, asked } = await gather();
  const lines = figures(rows);
  expect(lines).toContain("KAZ CHN KAZ 2023 16772250496.13");
  expect(lines).toContain("KAZ KAZ CHN 2023 14758685491.52");
  expect(lines).toContain("TWN CHN TWN 2023 70347126121.849");
  expect(lines).toContain("CHN CHN CHN 2023 104296025695 (re-imports)");
  expect(lines.some((line) => line.startsWith("eu "))).toBe(false);
  expect(asked).toHaveLength(2 * (2026 - 2014) + 2 * (2026 - 2001));
  expect(asked[0]).toBe(
    "https://comtradeapi.un.org/public/v1/preview/C/A/HS?period=2014&partnerCode=156&flowCode=M&cmdCode=TOTAL&partner2Code=0&customsCode=C00&motCode=0&maxRecords=500&includeDesc=true",
  );
});

test("a key is sent as a header to the interface for subscribers, and stands in no address", async () => {
  const { result, asked, headers } = await gather({}, { COMTRADE_KEY: "secret-key" });
  expect(asked[0]).toMatch(/^https:\/\/comtradeapi\.un\.org\/data\/v1\/get\/C\/A\/HS\?/);
  expect(headers[0]?.["ocp-apim-subscription-key"]).toBe("secret-key");
  expect(JSON.stringify(result.ok && result.value.answers)).not.toContain("secret-key");
});

test("without a key none is sent", async () => {
  const { headers } = await gather();
  expect(headers[0]).not.toHaveProperty("ocp-apim-subscription-key");
});

test("an answer as long as the preview allows may be cut, and is an issue", async () => {
  const one = JSON.parse(fixtureText("comtrade/CHN-X-2023.json")) as { data: unknown[] };
  const many = { ...one, count: 500, data: Array.from({ length: 500 }, () => one.data[0]) };
  const { result } = await gather({ "156-M-2014": body(JSON.stringify(many)) });
  expect(codes(result)).toEqual(["update.cut"]);
  expect(!result.ok && describeIssue(result.issues[0])).toContain("COMTRADE_KEY");
});

test("only the last year may be without reports", async () => {
  const none = fixture("comtrade/no-records.json");
  expect((await gather({ "156-M-2025": none, "842-X-2025": none })).result.ok).toBe(true);
  expect(codes((await gather({ "156-M-2020": none })).result)).toEqual(["update.empty"]);
});

test.each([
  ["fewer records than it says", changed('"count": 5', '"count": 6'), "update.incomplete"],
  [
    "a message instead of records",
    changed('"error": ""', '"error": "Invalid period"'),
    "update.refused",
  ],
  ["a renamed field", changed('"primaryValue"', '"value"'), "update.shape"],
  ["a second partner", changed('"partner2Code": 0', '"partner2Code": 36'), "raw.choice"],
  ["a means of transport", changed('"motCode": 0', '"motCode": 1000'), "raw.choice"],
  ["another product", changed('"cmdCode": "TOTAL"', '"cmdCode": "27"'), "raw.choice"],
  ["another year", changed('"period": "2023"', '"period": "2022"'), "raw.unexpected"],
  ["an unknown reporter", changed('"Kyrgyzstan"', '"Ruritania"'), "place.unknown"],
])("%s is an issue", async (_, reply, code) => {
  const { result } = await gather({ "156-M-2023": reply });
  expect(codes(result)).toEqual([code]);
});
