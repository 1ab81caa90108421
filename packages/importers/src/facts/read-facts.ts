import type { ObservationStatus, Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import type { RawFiles } from "../raw/index.ts";
import { readRecords, toRow, type RecordReader } from "../records/index.ts";
import { isSkipped } from "./skipped.ts";

const COLUMNS = ["topic", "dyad", "year", "unit", "value", "note", "source_url"];

/** A figure that a web page documents, before it is known who recorded it. */
export interface Fact {
  readonly topic: string;
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly row: Omit<Row, "reporter">;
  /** Who the page says it is from; `same` resolved. */
  readonly says: string;
}

interface Meaning {
  readonly indicator: string;
  readonly shift: number;
  readonly status: ObservationStatus;
}

function meaning(indicator: string, shift = 0, status: ObservationStatus = "reported"): Meaning {
  return { indicator, shift, status };
}

// What a topic and a unit amount to.
const MEANINGS: Readonly<Record<string, Meaning>> = {
  "remittances/USD bn": meaning("remittances", 9),
  "remittances/USD mn": meaning("remittances", 6),
  "gas/bcm": meaning("gas-exports", 0, "estimated"),
  "gas/bcm (approx.)": meaning("gas-exports", 0, "estimated"),
  "bases/troops": meaning("troops", 0, "estimated"),
  "bases/servicemen": meaning("troops", 0, "estimated"),
  "students/students": meaning("students"),
  "opinion/% best able to help with COVID-19": meaning("opinion-covid-helper", -2),
  "opinion/% approve leadership (Gallup mean)": meaning("leadership-approval", -2),
  "FDI/USD bn": meaning("fdi-stock", 9),
  "FDI/USD bn (nearly)": meaning("fdi-stock", 9, "estimated"),
  "opinion/% Russia plays very positive role": meaning("opinion-very-positive-role", -2),
};

/** The facts of the file that are one figure for one dyad; what is skipped is listed in `skipped`. */
export function readFacts(files: RawFiles): Result<readonly Fact[]> {
  let says = "";
  let url = "";
  return readRecords<Fact>(files, "f1", COLUMNS, (r) => {
    // The file writes `same` for what the line above says.
    if (r.text("note") !== "same") says = r.text("note");
    if (r.text("source_url") !== "same") url = r.text("source_url");
    if (isSkipped(r.text("topic"), r.text("dyad"), r.text("year"))) return undefined;
    return readFact(r, says, url);
  });
}

function readFact(r: RecordReader, says: string, url: string): Fact | undefined {
  const topic = r.text("topic");
  const known = MEANINGS[`${topic}/${r.text("unit")}`];
  const [from, to] = sidesOf(r.text("dyad"));
  const period = periodOf(r.text("year"));
  const value = r.number("value", { shift: known?.shift ?? 0 });
  if (!known) r.refuse("unit", "the importer does not know this unit of the topic", "a known unit");
  if (!from || !to) r.refuse("dyad", "this is not one pair of states", "AAA>BBB or AAA in BBB");
  if (!period) r.refuse("year", "this is not one year or quarter", "2018 or 2018Q3");
  if (!/^https?:\/\//.test(url)) r.refuse("source_url", "there is no address", "an address");
  if (!known || !from || !to || !period || value === undefined) return undefined;
  const { indicator } = known;
  const status = says.includes("(nearly ") ? "estimated" : known.status;
  const row = toRow({
    indicator,
    reporter: "",
    from,
    to,
    period,
    value,
    status,
    note: url,
    file: "f1",
    at: r.at("value"),
  });
  return { topic, indicator, from, to, row, says };
}

/** Several states in one figure. */
const TOGETHER: readonly (readonly [pattern: RegExp, from: string, to: string])[] = [
  [/^KAZ,KGZ,TJK,UZB > ([A-Z]{3})$/, "kaz-kgz-tjk-uzb", "$1"],
  [/^([A-Z]{3}) stock in five CA states$/, "$1", "central-asian-states"],
  [/^Mutual \(post-Soviet\) FDI stock in ([A-Z]{3})$/, "post-soviet-investors", "$1"],
];

function sidesOf(dyad: string): readonly (string | undefined)[] {
  const several = TOGETHER.find(([pattern]) => pattern.test(dyad));
  if (several) return several.slice(1).map((side) => dyad.replace(several[0], String(side)));
  return (/^([A-Z]{3})(?: > |>| in )([A-Z]{3})$/.exec(dyad) ?? []).slice(1);
}

function periodOf(text: string): string | undefined {
  // A mean of several years stands under the last of them.
  const [, year, part] = /^(?:\d{4}-)?(\d{4})(Q[1-4]|H[12])?(?: spring)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return part === undefined ? year : `${year}-${part}`;
}
