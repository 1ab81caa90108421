import type { Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import type { RawFiles } from "../raw/index.ts";
import { extendTable, readRecords, toRow } from "../records/index.ts";

/** Codes that Comtrade's users at the World Bank (WITS) write in place of ISO's. */
const CODES = extendTable(
  ISO3,
  "WITS country codes",
  `belgium-luxembourg BLX
COD ZAR
KNA KN1
ROU ROM
unspecified UNS`,
);

const YEAR = "1992";

/** Exports in USD, one flow a line; only the one year that other datasets lack is imported. */
export function readFlows(files: RawFiles): Result<readonly Row[]> {
  return readRecords(files, "f1", ["exp", "imp", "time", "export"], (record) => {
    if (record.year("time") !== YEAR) return undefined;
    const value = record.number("export");
    // Comtrade lists trade that took place; the package fills in zeros for what its model needs.
    if (value === undefined || value === "0") return undefined;
    const from = record.place("exp", CODES);
    const to = record.place("imp", CODES);
    if (!from || !to) return undefined;
    return toRow({
      indicator: "exports",
      reporter: "un-comtrade",
      from,
      to,
      period: YEAR,
      value,
      file: "f1",
      at: record.at("export"),
    });
  });
}
