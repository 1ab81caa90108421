import type { BarView } from "../bar-view.ts";
import type { Credit } from "../credit.ts";
import type { ChartEvent, ChartSeries, Threshold } from "../series.ts";
import type { MembershipRow } from "#lib/membership/spans.ts";

/** All that lines are drawn from. */
export interface LinesDrawing {
  readonly kind: "lines";
  readonly series: readonly ChartSeries[];
  readonly unit: string;
  readonly threshold?: Threshold | undefined;
  readonly events?: readonly ChartEvent[] | undefined;
  readonly years?: readonly [number, number] | undefined;
  readonly fromZero?: boolean | undefined;
}

/** A bar as its chart has it, with a range's other end and a word of warning. */
export type DrawnBar = BarView["bars"][number] & {
  readonly high?: number | null;
  readonly mark?: string | null;
};

export interface BarsDrawing {
  readonly kind: "bars";
  readonly bars: readonly DrawnBar[];
  readonly unit: string;
}

/** Who was in what, when. */
export interface SpansDrawing {
  readonly kind: "spans";
  readonly rows: readonly MembershipRow[];
  readonly years: readonly [number, number];
  readonly marks: readonly string[];
}

export type Drawing = LinesDrawing | BarsDrawing | SpansDrawing;

/** A chart as a file that stands alone: what it says, the drawing, and whose figures it shows. */
export interface Picture {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly note?: string | undefined;
  readonly credits: readonly Credit[];
  readonly drawing: Drawing;
  /** Where the chart stands, for the last line. */
  readonly address?: string;
}

/** What has been drawn, in a box that begins at 0,0. */
export interface Drawn {
  readonly markup: string;
  readonly height: number;
}
