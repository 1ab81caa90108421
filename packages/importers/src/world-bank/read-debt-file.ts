import type { Result } from "@ambit/core/model";
import type { CellAddress, RawFiles } from "../raw/index.ts";
import { readRecords } from "../records/index.ts";
import { CREDITORS } from "./creditors.ts";

export interface DebtRecord {
  readonly debtor: string;
  readonly creditor: string;
  readonly year: string;
  /** Dollars. */
  readonly value: string;
  readonly series: string;
  readonly file: string;
  readonly at: CellAddress;
}

const COLUMNS = ["country", "counterpart-area", "series", "time", "value", "series_code"];

// Kinds of lender: bilateral, multilateral, bonds, commercial banks, other private.
const LENDERS = ["BLAT", "MLAT", "PBND", "PCBK", "PROP"];

/**
 * The records of one file of International Debt Statistics. `measures` are the series it must
 * consist of: DOD (debt outstanding), AMT (principal), INT (interest).
 */
export function readDebtFile(
  files: RawFiles,
  file: string,
  measures: readonly string[],
): Result<readonly DebtRecord[]> {
  const series = Object.fromEntries(
    measures.flatMap((m) => LENDERS.map((l) => [`DT.${m}.${l}.CD`, m] as const)),
  );
  return readRecords(files, file, COLUMNS, (r) => {
    const debtor = r.place("country", CREDITORS);
    const creditor = r.place("counterpart-area", CREDITORS);
    const year = r.year("time");
    const measure = r.choice("series_code", series);
    const value = r.number("value");
    if (!debtor || !creditor || !year || !measure || value === undefined) return undefined;
    return { debtor, creditor, year, value, series: measure, file, at: r.at("value") };
  });
}
