import { parquetWriteBuffer } from "hyparquet-writer";
import type { IndicatorTable } from "../series/index.ts";

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

/** A table as a Parquet file, its columns in one fixed order: the same table gives the same bytes. */
export function writeTable(table: IndicatorTable): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        ...TEXT_COLUMNS.map((name) => ({ name, data: [...table[name]], type: "STRING" as const })),
        { name: "value", data: table.value, type: "DOUBLE" as const },
      ],
    }),
  );
}
