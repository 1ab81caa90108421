import type { ObservationStatus } from "@ambit/core/model";

/** One figure of a line: its period as in an observation, and how far it can be trusted. */
export interface ChartPoint {
  readonly period: string;
  /** In the chart's unit; null where nothing is published. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly note?: string;
}

/**
 * One line of a chart. `actor` gives the colour: who reports, or whose number it is. A dashed line comes
 * second: a further reading in the same colour, or figures that do not decide. The chart's note says which.
 */
export interface ChartSeries {
  readonly id: string;
  /** What stands at the line's end: "China", or "As China reports". */
  readonly label: string;
  readonly actor?: string;
  readonly dashed?: boolean;
  /** Ids of those who report the figures, for files; none where others compiled them. */
  readonly reporters?: readonly string[];
  /** Labels of the credits that the figures come from; all of the chart's where it is not given. */
  readonly sources?: readonly string[];
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
