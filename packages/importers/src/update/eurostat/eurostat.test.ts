import { describeIssue } from "@ambit/core/model";
import { expect, test } from "vitest";
import { codes, figures } from "../../testing/index.ts";
import type { Series } from "../source.ts";
import {
  body,
  fixture,
  fixtureText,
  inTurn,
  pretendGathering,
  publisher,
  type Reply,
} from "../testing/index.ts";
import { TRADE } from "./trade.ts";

const [UNION, MEMBERS] = TRADE as readonly [Series, Series];

async function gather(series: Series, replies: Readonly<Record<string, Reply>> = {}) {
  const asking = await publisher((url, turn) => {
    const [, , reporter, partner, , flow = ""] =
      /DS-045409\/(A)\.(\w*)\.(\w*)\.(TOTAL)\.(\d)/.exec(url) ?? [];
    const name = reporter === "EU27_2020" ? `union-${flow}` : `members-${partner}-${flow}`;
    const known = name.startsWith("union") || name === "members-KZ-2";
    if (replies["first"] && turn === 1) return replies["first"];
    return replies[name] ?? fixture(`eurostat/${known ? name : "no-figures"}.json`);
  });
  const result = await series.gather(pretendGathering(asking.fetch));
  const rows = result.ok ? ({ ok: true, value: result.value.rows } as const) : result;
  return { result, rows, asked: asking.asked };
}

function changed(from: string, to: string): Reply {
  const text = fixtureText("eurostat/union-2.json");
  if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
  return body(text.replaceAll(from, to));
}

test("the Union's trade by partner: outside only, goods of no country together", async () => {
  const { rows, result, asked } = await gather(UNION);
  expect(figures(rows)).toEqual([
    "eu KAZ eu 2017 19000000000",
    "eu KAZ eu 2018 20000000000",
    "eu eu world 2017 1994225840119",
    "eu eu world 2018 2058821896918",
    "eu eu KAZ 2017 4821828658",
    "eu eu KAZ 2018 5495009525 provisional",
    "eu eu ceuta 2018 100000000",
    "eu eu unspecified 2017 320 (sum of parts)",
  ]);
  expect(asked).toEqual([
    "https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/A.EU27_2020..TOTAL.1.VALUE_IN_EUROS?format=JSON&lang=en&startPeriod=2010",
    "https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/A.EU27_2020..TOTAL.2.VALUE_IN_EUROS?format=JSON&lang=en&startPeriod=2010",
  ]);
  expect(result).toMatchObject({ ok: true, value: { released: "2026-11-16T11:00:00+0100" } });
});

test("members' trade: only members, whatever code Greece has", async () => {
  const { rows, asked } = await gather(MEMBERS);
  expect(figures(rows)).toEqual([
    "DEU DEU KAZ 2020 1454197363",
    "DEU DEU KAZ 2021 1443753471",
    "GRC GRC KAZ 2020 90000000",
  ]);
  expect(asked).toHaveLength(18);
});

test("an answer that is being prepared is asked for again", async () => {
  const { result, asked } = await gather(UNION, { first: fixture("eurostat/later.json") });
  expect(result.ok).toBe(true);
  expect(asked).toHaveLength(4);
});

test("a refusal is an issue with the publisher's words", async () => {
  const { result } = await gather(UNION, { "union-1": fixture("eurostat/not-found.json") });
  expect(codes(result)).toEqual(["update.refused"]);
  expect(!result.ok && describeIssue(result.issues[0])).toContain("ERR_NOT_FOUND_4");
});

test.each([
  ["a dimension that is gone", changed('"partner"', '"counterpart"'), "update.shape"],
  ["a size that does not fit", changed('"size": [1, 1, 9,', '"size": [1, 1, 8,'), "update.shape"],
  ["a cell beyond the cube", changed('"16": 4000', '"99": 4000'), "update.shape"],
  ["a value that is a text", changed('"16": 4000', '"16": "4000"'), "update.shape"],
  ["an unknown partner", changed('"XC"', '"ZQ"'), "update.unknown-place"],
  [
    "goods of no country on neither side",
    changed("extra-Union trade", "trade"),
    "update.unknown-place",
  ],
  ["an unknown sign", changed('"9": "p"', '"9": "?"'), "update.unknown-sign"],
])("%s is an issue", async (_, reply, code) => {
  const { result } = await gather(UNION, { "union-2": reply });
  expect(codes(result)).toEqual([code]);
  expect(!result.ok && result.issues[0].file).toContain("DS-045409");
});

test("signs tell estimated and unreliable figures", async () => {
  const { rows } = await gather(UNION, { "union-2": changed('"9": "p"', '"9": "be", "8": "u"') });
  expect(figures(rows)).toContain("eu eu KAZ 2018 5495009525 estimated");
  expect(figures(rows)).toContain("eu eu KAZ 2017 4821828658 unreliable");
});

test("a server in trouble does not lose the answers before", async () => {
  const { fetch } = await publisher((url, turn) =>
    inTurn(
      (response) => response.writeHead(500).end("trouble"),
      fixture(`eurostat/union-${url.includes("TOTAL.1") ? 1 : 2}.json`),
    )(url, turn),
  );
  const result = await UNION.gather(pretendGathering(fetch));
  expect(result.ok && result.value.answers.map((a) => a.id)).toEqual([
    "A.EU27_2020..TOTAL.1.VALUE_IN_EUROS",
    "A.EU27_2020..TOTAL.2.VALUE_IN_EUROS",
  ]);
});
