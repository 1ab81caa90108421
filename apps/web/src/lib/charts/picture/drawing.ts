import type { BarView } from "../bar-view.ts";
import type { Credit } from "../credit.ts";
import type { ChartEvent, ChartSeries, Threshold } from "../series.ts";
import type { StatesMap } from "#lib/map/states-map.ts";
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

/** Figures of two years, an actor a line. */
export interface SlopeDrawing {
  readonly kind: "slope";
  readonly slopes: readonly {
    readonly label: string;
    readonly actor?: string;
    readonly values: readonly [before: number, after: number];
  }[];
  readonly years: readonly [number, number];
  readonly unit: string;
  readonly fromZero: boolean;
}

/** States in the colour of who leads in each. */
export interface MapDrawing {
  readonly kind: "map";
  readonly map: StatesMap;
  readonly states: readonly {
    readonly id: string;
    readonly name: string;
    /** Nobody where too few have figures. */
    readonly leader?: string;
    /** Under the name: who leads, or that nobody can be said to. */
    readonly said: string;
  }[];
  /** Whose colours occur; without an actor, the hatching. */
  readonly key: readonly { readonly actor?: string; readonly name: string }[];
}

export type Drawing = LinesDrawing | BarsDrawing | SpansDrawing | SlopeDrawing | MapDrawing;

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
