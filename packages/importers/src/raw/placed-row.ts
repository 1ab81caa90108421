import type { CellAddress } from "./cell-address.ts";

/** A row as it stands in its file. */
export interface PlacedRow {
  /** Its column spans the whole row. */
  readonly at: CellAddress;
  /** Every cell, also of columns that nobody reads. */
  readonly all: readonly (string | number | null)[];
  /** The cells by the names of their columns. */
  readonly cells: Readonly<Record<string, string>>;
}
