import type { Row } from "../importer.ts";

/** What differs from row to row; the rest has the usual value. */
export type Figure = Pick<Row, "indicator" | "reporter" | "from" | "period" | "value" | "file"> &
  Partial<Row>;

/** A row that is monadic, reported and without a note unless told. */
export function toRow(figure: Figure): Row {
  return { to: "", status: "reported", note: "", ...figure };
}
