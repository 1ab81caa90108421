/** Outlines of states as SVG paths in one box. */
export interface StatesMap {
  readonly width: number;
  readonly height: number;
  readonly states: readonly {
    readonly id: string;
    readonly path: string;
    /** Where its label stands: the middle of its area. */
    readonly x: number;
    readonly y: number;
  }[];
  /** The neighbours, as one path. */
  readonly around: string;
}
