/** A cell and a row as DataTable draws them. */
export interface TableCell {
  readonly text: string;
  readonly href?: string;
  /** A word of warning beside the text: "unreviewed". */
  readonly mark?: string | null;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
}
