import { parquetReadObjects, type AsyncBuffer } from "hyparquet";
import { z } from "zod";
import { ObservationStatus, fail, ok, type Result } from "../model/index.ts";
import { createTable, type IndicatorTable } from "../series/index.ts";

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

/** A Parquet file of observations to a table; a file that is broken or has other columns is an issue. */
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
    const rows = await parquetReadObjects({ file: asBuffer(bytes) });
    const first = Row.safeParse(rows[0]);
    if (rows.length > 0 && !first.success)
      return unreadable(first.error.issues[0]?.message ?? "other columns");
    // The first row proves the columns' types, which a Parquet file holds for all rows.
    return ok(createTable(indicator, rows as z.infer<typeof Row>[]));
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause.message : String(cause));
  }
}

function asBuffer(bytes: Uint8Array): AsyncBuffer {
  const copy = bytes.slice().buffer;
  return { byteLength: copy.byteLength, slice: (start, end) => copy.slice(start, end) };
}
