import { ok, type Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import type { RawFiles } from "../raw/index.ts";
import { readSheetRecords, type SheetRecord } from "../sheet/index.ts";
import { addSplit, tradeRow, type Flow } from "../trade/index.ts";
import { CLOSED, GROUPS, PARTNERS, SPLIT } from "./partners.ts";

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

const LAYOUT = {
  sheet: "country",
  columns: [
    "year",
    "CTY_CODE",
    "CTYNAME",
    ...MONTHS.map((month) => `I${month}`),
    "IYR",
    ...MONTHS.map((month) => `E${month}`),
    "EYR",
  ],
};

const FLOWS: readonly (readonly [Flow, string])[] = [
  ["imports", "IYR"],
  ["exports", "EYR"],
];

/** Months are in whole dollars; their sums in the year's column carry noise. */
const MILLIONS = { shift: 6, decimals: 6 };

const FIRST = 1992;
/** The file ends in October 2019. */
const LAST = 2018;

/** Imports and exports of the United States by year and partner, million USD. */
export function readCountries(files: RawFiles): Result<readonly Row[]> {
  const rows = readSheetRecords(files, "f1", LAYOUT, readLine);
  return rows.ok ? ok(addSplit(rows.value, SPLIT)) : rows;
}

function readLine(record: SheetRecord): readonly Row[] | undefined {
  const period = record.year("year");
  const partner = record.place("CTYNAME", PARTNERS, GROUPS);
  if (!period || !partner || Number(period) < FIRST || Number(period) > LAST) return undefined;
  const lastYear = CLOSED.get(record.text("CTY_CODE")) ?? LAST;
  return FLOWS.flatMap(([flow, column]) => {
    const value = record.number(column, MILLIONS);
    if (value === undefined) return [];
    if (Number(period) > lastYear) {
      if (value !== "0") record.refuse(column, "a state that had ended trades", "0");
      return [];
    }
    const at = record.at(column);
    return [tradeRow({ flow, reporter: "USA", partner, period, value, file: "f1", at })];
  });
}
