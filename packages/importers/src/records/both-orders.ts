import type { Row } from "../importer.ts";

/** The rows, and each once more with its places exchanged: for what has no direction and stands once in the file. */
export function bothOrders(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => [row, { ...row, from: row.to, to: row.from }]);
}
