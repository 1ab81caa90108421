import type { Result } from "@ambit/core/model";
import type { NumberFormat } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
import type { IgnoreList, PlaceTable } from "../place/index.ts";
import type { RawFiles } from "../raw/index.ts";
import { readRecords } from "./read-records.ts";
import { toRow } from "./to-row.ts";

/** A table with one line a state and year, and a column for each of several indicators. */
export interface WideTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly reporter: string;
  /** The column with the state, and the names in it. */
  readonly place: string;
  readonly names: PlaceTable;
  readonly ignored?: IgnoreList;
  readonly year: string;
  /** Column to indicator. */
  readonly indicators: Readonly<Record<string, string>>;
  readonly format?: NumberFormat;
  readonly firstYear?: number;
}

/** Rows of a wide table; years before `firstYear` are left out. */
export function readWide(files: RawFiles, table: WideTable): Result<readonly Row[]> {
  return readRecords<Row>(files, table.file, table.columns, (r) => {
    const from = r.place(table.place, table.names, table.ignored);
    const period = r.year(table.year);
    if (!from || !period || Number(period) < (table.firstYear ?? 0)) return undefined;
    return Object.entries(table.indicators).flatMap(([column, indicator]) => {
      const value = r.number(column, table.format);
      if (value === undefined) return [];
      const at = r.at(column);
      return [
        toRow({ indicator, reporter: table.reporter, from, period, value, file: table.file, at }),
      ];
    });
  });
}
