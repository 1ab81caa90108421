import { ok, type Result } from "@ambit/core/model";
import { IMF_LICENCE } from "../../imf/licence.ts";
import type { Row } from "../../importer.ts";
import { ISO3 } from "../../place/index.ts";
import { joinRows, toRow } from "../../records/index.ts";
import { readCells, type Cells } from "../cells/index.ts";
import type { Answer } from "../client/index.ts";
import type { Gathered, Gathering, Series } from "../source.ts";
import { readSdmxCsv, SDMX_CSV } from "./read-sdmx-csv.ts";

const DATAFLOW = "https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/DIP/+";
const POWERS = ["CHN", "DEU", "JPN", "SGP", "USA"];
const TARGETS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const OUTWARD = { OTWD_D_NETAL_FALL_ALL: true, INWD_D_NETLA_FALL_ALL: false };
const OWN = { O: true, SCC: false };
const FIRST_YEAR = 2009;
const DIMENSIONS = ["COUNTRY", "DV_TYPE", "INDICATOR", "COUNTERPART_COUNTRY", "FREQUENCY"];

export const DIRECT_INVESTMENT: Series = {
  id: "imf-dip",
  first: "imf-dip-2026",
  name: "IMF Direct Investment Positions",
  importer: "imf",
  home: "https://data.imf.org/en/datasets/IMF.STA:DIP",
  about: {
    title: "Direct Investment Positions by counterpart",
    publisher: "imf",
    licence: IMF_LICENCE,
    redistribution: "attribution",
    perspective: "reporter",
    notes: [
      "What the IMF calls derived from the counterpart is the counterpart's own report, and stands under its name: the investor's and the host's figure are two.",
      "A position counts where the money came from last; investment through a third country counts for that country.",
      "At the end of the year, with whole entities' debts and claims set off; a stock can be negative. Blanks are withheld or not reported.",
    ],
  },
  coverage: [{ indicator: "fdi-stock", reporters: [...POWERS, ...TARGETS], partners: "some" }],
  gather,
};

// That this dataflow gives whole dollars like the others of the interface is not documented; a
// figure in millions would be stopped by the comparison of scales with the edition before.
async function gather({ ask, expect }: Gathering): Promise<Result<Gathered>> {
  const answers: Answer<readonly Cells[]>[] = [];
  expect(2);
  for (const indicator of Object.keys(OUTWARD)) {
    const key = `${POWERS.join("+")}.${Object.keys(OWN).join("+")}.${indicator}.${TARGETS.join("+")}.A`;
    const answer = await ask({
      key: indicator,
      url: `${DATAFLOW}/${key}?c%5BTIME_PERIOD%5D=ge:${FIRST_YEAR}`,
      headers: SDMX_CSV,
      read: readSdmxCsv(DIMENSIONS),
    });
    if (!answer.ok) return answer;
    answers.push(answer.value);
  }
  const rows = joinRows(...answers.map(readRows));
  return rows.ok ? ok({ rows: rows.value, answers }) : rows;
}

function readRows(answer: Answer<readonly Cells[]>): Result<readonly Row[]> {
  return readCells<Row>(answer.url, answer.value, (r) => {
    r.choice("FREQUENCY", { A: true });
    const country = r.place("COUNTRY", ISO3);
    const partner = r.place("COUNTERPART_COUNTRY", ISO3);
    const outward = r.choice("INDICATOR", OUTWARD);
    const own = r.choice("DV_TYPE", OWN);
    const period = r.year("TIME_PERIOD");
    const value = r.number("OBS_VALUE", { absent: ["NaN"] });
    if (!country || !partner || outward === undefined || own === undefined) return undefined;
    if (!period || value === undefined) return undefined;
    const [from, to] = outward ? [country, partner] : [partner, country];
    const reporter = own ? country : partner;
    const at = r.at("OBS_VALUE");
    return toRow({
      indicator: "fdi-stock",
      reporter,
      from,
      to,
      period,
      value,
      file: answer.id,
      at,
    });
  });
}
