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
import { DIRECT_INVESTMENT } from "./direct-investment.ts";
import { TRADE } from "./trade.ts";

async function gather(series: Series, replies: Readonly<Record<string, Reply>> = {}) {
  const { fetch, asked, headers } = await publisher((url) => {
    const name =
      /IMTS\/\+\/(\w+\.\w+)/.exec(url)?.[1] ?? /(OTWD|INWD)_\w+?(?=\.)/.exec(url)?.[0] ?? "";
    return replies[name] ?? fixture(`imf/${name}.csv`);
  });
  const result = await series.gather(pretendGathering(fetch));
  const rows = result.ok ? ({ ok: true, value: result.value.rows } as const) : result;
  return { result, rows, asked, headers };
}

function changed(file: string, from: string, to: string): Reply {
  const text = fixtureText(`imf/${file}.csv`);
  if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
  return body(text.replaceAll(from, to), "text/csv");
}

test("trade comes in whole dollars, imports turned into exports, groups left out", async () => {
  const { rows, asked, headers } = await gather(TRADE);
  expect(figures(rows).toSorted()).toEqual([
    "CHN CHN KAZ 2023 24840612345",
    "CHN CHN KAZ 2024 28000000000 estimated",
    "CHN CHN unspecified 2023 370543222 (sum of parts)",
    "CHN CHN world 2023 3422170833729",
    "CHN KAZ CHN 2023 16000000000",
    "USA KAZ USA 2023 2500000000",
    "USA USA KAZ 2023 1160434961",
  ]);
  expect(asked[0]).toBe(
    "https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/+/CHN.XG_FOB_USD.*.A?c%5BTIME_PERIOD%5D=ge:2001",
  );
  expect(headers[0]?.accept).toBe("application/vnd.sdmx.data+csv;version=2.0.0");
});

test("positions stand under the name of who reported them, and may be negative", async () => {
  const { rows, asked } = await gather(DIRECT_INVESTMENT);
  expect(figures(rows)).toEqual([
    "CHN CHN KAZ 2023 7909735219.06",
    "KAZ CHN KAZ 2023 6754748660",
    "USA USA KGZ 2023 67000000",
    "DEU KAZ DEU 2023 -12000000.5",
    "UZB UZB USA 2023 0",
  ]);
  expect(asked[0]).toBe(
    "https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/DIP/+/CHN+DEU+JPN+SGP+USA.O+SCC.OTWD_D_NETAL_FALL_ALL.KAZ+KGZ+TJK+TKM+UZB.A?c%5BTIME_PERIOD%5D=ge:2009",
  );
});

test("a table without figures, which a wrong code gives, is an issue", async () => {
  const { result } = await gather(TRADE, { "USA.XG_FOB_USD": fixture("imf/no-figures.csv") });
  expect(codes(result)).toEqual(["update.empty"]);
  expect(!result.ok && describeIssue(result.issues[0])).toContain("USA.XG_FOB_USD.*.A");
});

const FILE = "CHN.XG_FOB_USD";
test.each([
  ["a renamed column", changed(FILE, "OBS_VALUE", "VALUE"), "update.shape"],
  ["an unknown partner", changed(FILE, ",TX598,", ",TX597,"), "place.unknown"],
  ["a monthly figure", changed(FILE, ",KAZ,A,2023,", ",KAZ,M,2023,"), "raw.choice"],
  ["an unknown sign", changed(FILE, ",OL,e", ",OL,?"), "raw.choice"],
  ["text in a number", changed(FILE, "24840612345", "n/a"), "raw.number"],
  ["quotes that do not close", changed(FILE, ",KAZ,A,2023", ',"KAZ,A,2023'), "update.malformed"],
])("%s is an issue", async (_, reply, code) => {
  const { result } = await gather(TRADE, { [FILE]: reply });
  expect(codes(result)).toEqual([code]);
});

test("a table whose last row breaks off is asked for again, and then an issue", async () => {
  const text = fixtureText(`imf/${FILE}.csv`);
  const { result, asked } = await gather(TRADE, { [FILE]: body(text.slice(0, -30), "text/csv") });
  expect(codes(result)).toEqual(["update.truncated"]);
  expect(asked).toHaveLength(3);
});

test("a column that comes new does no harm", async () => {
  const text = fixtureText(`imf/${FILE}.csv`);
  const wider = text
    .split("\r\n")
    .map((line, i) => (line === "" ? line : `${i === 0 ? "NEW" : "x"},${line}`))
    .join("\r\n");
  const { rows } = await gather(TRADE, { [FILE]: body(wider, "text/csv") });
  expect(figures(rows)).toContain("CHN CHN KAZ 2023 24840612345");
});
