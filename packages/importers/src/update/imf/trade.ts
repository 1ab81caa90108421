import { ok, type Result } from "@ambit/core/model";
import { GROUPS, PARTNERS } from "../../imf-imts/partners.ts";
import { IMF_LICENCE } from "../../imf/licence.ts";
import type { Row } from "../../importer.ts";
import { ISO3 } from "../../place/index.ts";
import { joinRows } from "../../records/index.ts";
import { addSplit, tradeRow, type Flow } from "../../trade/index.ts";
import { readCells, type Cells } from "../cells/index.ts";
import type { Answer } from "../client/index.ts";
import type { Gathered, Gathering, Series } from "../source.ts";
import { readSdmxCsv, SDMX_CSV } from "./read-sdmx-csv.ts";
import { readStatus } from "./status.ts";

const DATAFLOW = "https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/+";
const REPORTERS = ["CHN", "USA"];
const FLOWS: Readonly<Record<string, Flow>> = { XG_FOB_USD: "exports", MG_CIF_USD: "imports" };
const FIRST_YEAR = 2001;
const DIMENSIONS = ["COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "FREQUENCY"];

export const TRADE: Series = {
  id: "imf-imts",
  first: "imf-imts",
  name: "IMF IMTS",
  importer: "imf-imts",
  home: "https://data.imf.org/en/datasets/IMF.STA:IMTS",
  about: {
    title: "International Trade in Goods by Partner Country: China and the United States",
    publisher: "imf",
    licence: IMF_LICENCE,
    redistribution: "attribution",
    perspective: "reporter",
    notes: [
      "Exports are FOB, imports CIF, annual, current USD.",
      "Groups of countries are left out. The total is the partner world.",
      "What the IMF assigns to no country (codes TX399 to TX899) is added up as the partner unspecified; TX910 is left out, its countries are listed one by one.",
      "The interface gives whole dollars; its attribute SCALE only says how the IMF shows them.",
    ],
  },
  coverage: [{ indicator: "exports", reporters: REPORTERS, partners: "all" }],
  gather,
};

async function gather({ ask, expect }: Gathering): Promise<Result<Gathered>> {
  const answers: Answer<readonly Cells[]>[] = [];
  const questions = REPORTERS.flatMap((r) => Object.keys(FLOWS).map((f) => [r, f] as const));
  expect(questions.length);
  for (const [reporter, indicator] of questions) {
    // An empty place between the dots gives no figures in version 3; the star means all.
    const answer = await ask({
      key: `${reporter}.${indicator}`,
      url: `${DATAFLOW}/${reporter}.${indicator}.*.A?c%5BTIME_PERIOD%5D=ge:${FIRST_YEAR}`,
      headers: SDMX_CSV,
      read: readSdmxCsv(DIMENSIONS),
    });
    if (!answer.ok) return answer;
    answers.push(answer.value);
  }
  const rows = joinRows(...answers.map(readRows));
  return rows.ok ? ok({ rows: addSplit(rows.value, new Set(["unspecified"])), answers }) : rows;
}

function readRows(answer: Answer<readonly Cells[]>): Result<readonly Row[]> {
  return readCells<Row>(answer.url, answer.value, (r) => {
    if (GROUPS.has(r.text("COUNTERPART_COUNTRY"))) return undefined;
    r.choice("FREQUENCY", { A: true });
    const flow = r.choice("INDICATOR", FLOWS);
    const reporter = r.place("COUNTRY", ISO3);
    const partner = r.place("COUNTERPART_COUNTRY", PARTNERS);
    const period = r.year("TIME_PERIOD");
    const value = r.number("OBS_VALUE", { absent: ["NaN"] });
    const status = readStatus(r);
    if (!flow || !reporter || !partner || !period || value === undefined || !status) {
      return undefined;
    }
    const figure = { flow, reporter, partner, period, value, file: answer.id };
    return { ...tradeRow({ ...figure, at: r.at("OBS_VALUE") }), status };
  });
}
