import type { ObservationStatus } from "@ambit/core/model";

/** One figure of a line: its period as in an observation, and how far it can be trusted. */
export interface ChartPoint {
  readonly period: string;
  /** In the chart's unit; null where nothing is published. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly note?: string;
}

/** One line of a chart. `actor` gives the colour; `dashed` tells two lines of one actor apart. */
export interface ChartSeries {
  readonly id: string;
  /** What stands at the line's end: "China", or "As China reports". */
  readonly label: string;
  readonly actor?: string;
  readonly dashed?: boolean;
  readonly points: readonly ChartPoint[];
}

/** A horizontal line that a test compares with; a band where `high` is given. */
export interface Threshold {
  readonly value: number;
  readonly high?: number;
  readonly label: string;
}

/** Something dated to be marked on the time axis. */
export interface ChartEvent {
  readonly date: string;
  readonly label: string;
  readonly href?: string;
}
