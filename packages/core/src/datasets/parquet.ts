import { parquetMetadata, parquetRead, type AsyncBuffer, type FileMetaData } from "hyparquet";
import { z } from "zod";
import { fail, ObservationStatus, ok, type Result } from "../model/index.ts";
import type { IndicatorTable } from "../series/index.ts";
import { wrongLabel } from "./table-label.ts";

const Row = z.object({
  dataset: z.string(),
  reporter: z.string(),
  from: z.string(),
  to: z.string(),
  period: z.string(),
  value: z.number(),
  status: ObservationStatus,
  file: z.string(),
  note: z.string(),
});

/** A Parquet file of observations to a table; a file that is broken, has other columns or is another indicator's is an issue. */
export async function readTable(
  indicator: string,
  bytes: Uint8Array,
  file: string,
): Promise<Result<IndicatorTable>> {
  const unreadable = (found: string) =>
    fail({
      code: "bad_table",
      message: "this is not a readable table of observations",
      file,
      found,
      tip: "Build the data again: the file is broken or of another version.",
    });
  try {
    const copy = bytes.slice().buffer;
    const metadata = parquetMetadata(copy);
    const columns = await readColumns(copy, metadata);
    const rows = columns.get("value")?.length ?? 0;
    const first = Object.fromEntries([...columns].map(([name, values]) => [name, values[0]]));
    const checked = Row.safeParse(first);
    if (!checked.success && (rows > 0 || columns.size === 0)) {
      return unreadable(checked.error.issues[0]?.message ?? "other columns");
    }
    const wrong = wrongLabel(metadata, indicator);
    if (wrong) {
      return fail({
        code: "wrong_table",
        message: "this file has other figures than its name says",
        file,
        ...wrong,
        tip: "Build the data again, or put each file back under its own name.",
      });
    }
    const text = (name: Exclude<keyof z.infer<typeof Row>, "value">) =>
      (columns.get(name) ?? []) as readonly string[];
    // The first row proves the columns' types, which a Parquet file holds for all rows, and
    // `writeTable` has written them in the table's order.
    return ok({
      indicator,
      length: rows,
      dataset: text("dataset"),
      reporter: text("reporter"),
      from: text("from"),
      to: text("to"),
      period: text("period"),
      value: Float64Array.from((columns.get("value") ?? []) as readonly number[]),
      status: text("status") as readonly ObservationStatus[],
      file: text("file"),
      note: text("note"),
    });
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause.message : String(cause));
  }
}

/** The file's columns whole: a table is used by columns, and making an object of each row costs most of the time. */
async function readColumns(
  bytes: ArrayBuffer,
  metadata: FileMetaData,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const columns = new Map<string, unknown[]>();
  await parquetRead({
    file: asBuffer(bytes),
    metadata,
    onChunk: ({ columnName, columnData }) => {
      const column = columns.get(columnName) ?? [];
      columns.set(columnName, column);
      for (const value of columnData) column.push(value);
    },
  });
  return columns;
}

function asBuffer(bytes: ArrayBuffer): AsyncBuffer {
  return { byteLength: bytes.byteLength, slice: (start, end) => bytes.slice(start, end) };
}
