import { ok, type Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import type { RawFiles } from "../raw/index.ts";
import { readRecords, type RecordReader } from "../records/index.ts";
import { addSplit, tradeRow } from "../trade/index.ts";
import { readSeries } from "./series.ts";

const YEARS = Array.from({ length: 24 }, (_, i) => String(2001 + i));

const COLUMNS = [
  "DATASET",
  "SERIES_CODE",
  "OBS_MEASURE",
  "COUNTRY",
  "INDICATOR",
  "COUNTERPART_COUNTRY",
  ...YEARS,
];

/** Annual exports (FOB) and imports (CIF) in million USD, one series a line, one year a column. */
export function readImts(files: RawFiles): Result<readonly Row[]> {
  const rows = readRecords(files, "f1", COLUMNS, readLine, { key: ["SERIES_CODE"] });
  return rows.ok ? ok(addSplit(rows.value, new Set(["unspecified"]))) : rows;
}

function readLine(record: RecordReader): readonly Row[] | undefined {
  const series = readSeries(record);
  if (series === undefined) return undefined;
  return YEARS.flatMap((period) => {
    const value = record.number(period, { shift: 6 });
    if (value === undefined) return [];
    return [tradeRow({ ...series, period, value, file: "f1", at: record.at(period) })];
  });
}
