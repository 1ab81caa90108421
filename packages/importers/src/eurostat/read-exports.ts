import type { Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import { ENGLISH, FRENCH, ignoreNames } from "../place/index.ts";
import { Collector, type RawFiles } from "../raw/index.ts";
import { extendTable, readRecords, toRow, type RecordReader } from "../records/index.ts";
import { addSplit } from "../trade/index.ts";
import { MEMBERS } from "./members.ts";

/** One year's file; its id is the year. */
export interface YearFile {
  readonly year: number;
  readonly path: string;
  readonly language: "en" | "fr";
}

const COLUMNS = [
  "REPORTER",
  "PARTNER",
  "PRODUCT",
  "FLOW",
  "STAT_PROCEDURE",
  "PERIOD",
  "VALUE_IN_EUR",
];

// Goods that Eurostat gives to no country become one partner, and trade outside the Union is the world.
const OWN_NAMES = {
  en: extendTable(
    ENGLISH,
    "Eurostat's English names",
    [
      "world Extra-EU27 (from 2020)",
      "unspecified Stores and provisions within the framework of extra-Union trade",
      "unspecified High seas",
    ].join("\n"),
  ),
  fr: extendTable(
    FRENCH,
    "Eurostat's French names",
    [
      "world Extra-UE27 (à partir de 2020)",
      "unspecified Avitaillement et soutage dans le cadre des échanges avec les pays tiers",
      "unspecified Haute mer",
      // The file calls Guinea "Guinée"; what it calls "Guinea" has the size of Guinea-Bissau, which is missing.
      "GNB Guinea",
    ].join("\n"),
  ),
};

const WITHIN_THE_UNION = ignoreNames(
  "Intra-EU27 (from 2020)",
  "Countries and territories not specified for commercial or military reasons in the framework of intra-Union trade",
  "Countries and territories not specified within the framework of intra-Union trade",
  "Stores and provisions within the framework of intra-Union trade",
  "Intra-UE27 (à partir de 2020)",
  "Avitaillement et soutage dans le cadre des échanges intra-UE",
  "Pays et territoires non déterminés dans le cadre des échanges intra-UE",
  "Pays et territoires non précisés pour des raisons commerciales ou militaires dans le cadre des échanges intra-UE",
);

const REPORTER = {
  en: "European Union - 27 countries",
  fr: "Union européenne - 27 pays",
};

/** Exports of the European Union of 27 to each country outside it, in EUR. */
export function readExports(files: RawFiles, years: readonly YearFile[]): Result<readonly Row[]> {
  const collector = new Collector();
  const rows = years.flatMap((year) => {
    const read = (record: RecordReader) => readRecord(record, year);
    return collector.take(readRecords(files, String(year.year), COLUMNS, read)) ?? [];
  });
  return collector.settle(addSplit(rows, new Set(["unspecified"])));
}

function readRecord(record: RecordReader, { year, language }: YearFile): Row | undefined {
  record.choice("PRODUCT", { Total: true, "TOTAL-Total": true });
  record.choice("FLOW", { EXPORT: true, "2-EXPORT": true, EXPORTATION: true });
  record.choice("STAT_PROCEDURE", { Total: true, "T-Total": true });
  record.choice("PERIOD", { [`Jan.-Dec. ${year}`]: true, [`${year}52-Jan.-Dec. ${year}`]: true });
  if (!record.text("REPORTER").startsWith(REPORTER[language])) {
    record.refuse("REPORTER", "the file has another reporter", REPORTER[language]);
  }
  const to = record.place("PARTNER", OWN_NAMES[language], WITHIN_THE_UNION);
  const value = record.number("VALUE_IN_EUR");
  if (to === undefined || value === undefined || MEMBERS.includes(to)) return undefined;
  const period = String(year);
  const key = { indicator: "exports-eur", reporter: "eu", from: "eu", to, period };
  return toRow({ ...key, value, file: period, at: record.at("VALUE_IN_EUR") });
}
