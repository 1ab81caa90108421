import { parquetWriteBuffer } from "hyparquet-writer";
import type { IndicatorTable } from "../series/index.ts";
import { labelOf } from "./table-label.ts";

const TEXT_COLUMNS = [
  "dataset",
  "reporter",
  "from",
  "to",
  "period",
  "status",
  "file",
  "note",
] as const;

/**
 * A table as a Parquet file, its columns in one fixed order: the same table gives the same bytes. The
 * file names its indicator, so that it cannot be read as another's.
 */
export function writeTable(table: IndicatorTable): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      kvMetadata: [...labelOf(table.indicator)],
      columnData: [
        ...TEXT_COLUMNS.map((name) => ({ name, data: [...table[name]], type: "STRING" as const })),
        { name: "value", data: table.value, type: "DOUBLE" as const },
      ],
    }),
  );
}
