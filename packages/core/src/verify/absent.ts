/** A cell of one dataset in which no figure stands. */
export interface Absent {
  readonly indicator: string;
  readonly dataset: string;
  /** Null for a compiler's figures. */
  readonly reporter: string | null;
  readonly from: string;
  readonly to: string;
  readonly year: number;
}
