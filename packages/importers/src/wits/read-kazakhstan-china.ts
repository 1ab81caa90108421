import type { Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import type { RawFiles } from "../raw/index.ts";
import { readSheetRecords } from "../sheet/index.ts";
import { tradeRow, type Flow } from "../trade/index.ts";

export const KAZAKHSTAN_CHINA = "KAZ-CHN";

/** `null`: shares of Kazakhstan's trade, which are not imported. */
const TYPES: Readonly<Record<string, Flow | null>> = {
  "Import Amt": "imports",
  "Export Amt": "exports",
  "Import Pct": null,
  "Export Pct": null,
};

/** Kazakhstan's figures about China in thousand USD, also of the years in which China was not among the five. */
export function readKazakhstanChina(files: RawFiles): Result<readonly Row[]> {
  const layout = { sheet: "Sheet1", columns: ["Year", "Type", "Value"] };
  return readSheetRecords(files, KAZAKHSTAN_CHINA, layout, (record) => {
    const flow = record.choice("Type", TYPES);
    const period = record.year("Year");
    const value = record.number("Value", { shift: 3 });
    if (!flow || !period || value === undefined) return undefined;
    const file = KAZAKHSTAN_CHINA;
    const at = record.at("Value");
    return tradeRow({ flow, reporter: "KAZ", partner: "CHN", period, value, file, at });
  });
}
