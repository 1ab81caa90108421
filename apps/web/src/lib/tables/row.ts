/** A cell and a row as DataTable draws them. */
export interface TableCell {
  readonly text: string;
  readonly href?: string;
  /** Of what is in English only, on a page in another language. */
  readonly lang?: "en" | undefined;
  /** A word of warning beside the text: "unreviewed". */
  readonly mark?: string | null;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
}

export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

/** A table with its heading and columns in words, so that a page needs none of its own. */
export interface TableView {
  readonly heading: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Folded away under these words at first. */
  readonly folded?: string;
}
