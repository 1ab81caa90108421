import { fail, ok, type Issue, type Result } from "@ambit/core/model";
import type { Row } from "../../importer.ts";
import { ENGLISH, ignoreNames } from "../../place/index.ts";
import { joinRows } from "../../records/index.ts";
import { tradeRow, type Flow } from "../../trade/index.ts";
import { readCells, type Cells } from "../cells/index.ts";
import type { Answer, Question } from "../client/index.ts";
import type { Gathered, Gathering, Series } from "../source.ts";
import { readAnswer } from "./read-answer.ts";

/** Environment variable with a subscription key; without one the public preview is asked. */
export const COMTRADE_KEY = "COMTRADE_KEY";

const PREVIEW = { base: "https://comtradeapi.un.org/public/v1/preview/C/A/HS", most: 500 };
const DATA = { base: "https://comtradeapi.un.org/data/v1/get/C/A/HS", most: 100_000 };

interface Wanted {
  readonly partner: string;
  readonly code: string;
  readonly flow: Flow;
  readonly year: number;
}

const PARTNERS = [
  { partner: "CHN", code: "156", from: 2014 },
  { partner: "USA", code: "842", from: 2001 },
];
const FLOW_CODES: Readonly<Record<Flow, string>> = { imports: "M", exports: "X" };
// Its members report for themselves.
const GROUPS = ignoreNames("European Union");

export const TRADE: Series = {
  id: "comtrade-mirror",
  first: "comtrade-mirror",
  name: "UN Comtrade",
  importer: "comtrade",
  home: "https://comtradeplus.un.org",
  about: {
    title: "UN Comtrade: trade with China and with the United States as every partner reports it",
    publisher: "un-comtrade",
    licence: {
      name: "UN Comtrade terms",
      note: "Only the extract that is needed, with attribution to UN Comtrade; the terms were not read at the source.",
    },
    redistribution: "limited",
    perspective: "reporter",
    notes: [
      "Every reporter is in, and only two partners: China from 2014 on, the United States from 2001 on. China's and the United States' own figures are in only about each other.",
      "All goods, USD; all second partners, means of transport and customs procedures together. Imports from oneself are goods that return (note re-imports).",
      "Other Asia, nes is Taiwan.",
    ],
  },
  coverage: [{ indicator: "exports", reporters: "all", partners: "some" }],
  gather,
};

async function gather({ ask, expect, year, keys }: Gathering): Promise<Result<Gathered>> {
  const key = keys[COMTRADE_KEY];
  const wanted = PARTNERS.flatMap(({ partner, code, from }) =>
    Array.from({ length: year - from }, (_, i) => from + i).flatMap((y) =>
      (["imports", "exports"] as const).map((flow) => ({ partner, code, flow, year: y })),
    ),
  );
  expect(wanted.length);
  const read: Result<readonly Row[]>[] = [];
  const answers: Answer<readonly Cells[]>[] = [];
  for (const one of wanted) {
    const answer = await ask(question(one, key));
    if (!answer.ok) return answer;
    // Reports of the last year come in over the whole of the next one; an older year is never empty.
    if (answer.value.value.length === 0 && one.year < year - 1) {
      return fail(empty(answer.value.url, one.year));
    }
    read.push(readRows(answer.value, one));
    answers.push(answer.value);
  }
  const rows = joinRows(...read);
  return rows.ok ? ok({ rows: rows.value, answers }) : rows;
}

function question(
  { partner, code, flow, year }: Wanted,
  key: string | undefined,
): Question<readonly Cells[]> {
  const { base, most } = key ? DATA : PREVIEW;
  const conditions = new URLSearchParams({
    period: String(year),
    partnerCode: code,
    flowCode: FLOW_CODES[flow],
    cmdCode: "TOTAL",
    partner2Code: "0",
    customsCode: "C00",
    motCode: "0",
    maxRecords: String(most),
    includeDesc: "true",
  });
  return {
    key: `${partner}-${FLOW_CODES[flow]}-${year}`,
    url: `${base}?${conditions.toString()}`,
    ...(key ? { headers: { "ocp-apim-subscription-key": key }, secret: true } : {}),
    read: readAnswer(most),
  };
}

function readRows(answer: Answer<readonly Cells[]>, wanted: Wanted): Result<readonly Row[]> {
  const { partner, code, flow, year } = wanted;
  return readCells<Row>(answer.url, answer.value, (r) => {
    r.choice("freqCode", { A: true });
    r.choice("flowCode", { [FLOW_CODES[flow]]: true });
    r.choice("partnerCode", { [code]: true });
    r.choice("cmdCode", { TOTAL: true });
    // A breakdown by one of these would count the same goods twice.
    r.choice("partner2Code", { 0: true });
    r.choice("customsCode", { C00: true });
    r.choice("motCode", { 0: true });
    if (r.year("period") !== String(year)) r.refuse("period", "another year", String(year));
    const reporter = r.place("reporterDesc", ENGLISH, GROUPS);
    const value = r.number("primaryValue");
    if (!reporter || value === undefined) return undefined;
    const note = reporter === partner ? "re-imports" : "";
    const figure = { flow, reporter, partner, period: String(year), value, file: answer.id, note };
    return tradeRow({ ...figure, at: r.at("primaryValue") });
  });
}

function empty(url: string, year: number): Issue {
  return {
    code: "update.empty",
    message: `the publisher has no reports for ${year}`,
    file: url,
    found: "no records",
    expected: "the reports of most states",
    tip: "A code of the question may not be valid any more; a key may be needed.",
  };
}
