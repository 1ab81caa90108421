import type { ObservationStatus } from "@ambit/core/model";
import { formatCell } from "../format/quantity.ts";
import { formatPeriod } from "../format/date.ts";
import { csv } from "./csv.ts";
import { positionOf } from "./period.ts";
import type { ChartPoint, ChartSeries } from "./series.ts";

export interface FigureCell {
  readonly text: string;
  /** Null where there is no figure. */
  readonly status: ObservationStatus | null;
}

export interface FigureRow {
  readonly period: string;
  readonly label: string;
  readonly cells: readonly FigureCell[];
}

const NONE: FigureCell = { text: "", status: null };

function cell(point: ChartPoint | undefined, unit: string): FigureCell {
  if (!point || point.value === null) return NONE;
  return { text: formatCell(point.value, unit), status: point.status };
}

/** The chart's figures as a table: a row a period, newest first, a column a series. */
export function figureRows(series: readonly ChartSeries[], unit: string): FigureRow[] {
  const columns = series.map((s) => new Map(s.points.map((p) => [p.period, p])));
  const periods = new Set(columns.flatMap((column) => [...column.keys()]));
  return [...periods]
    .toSorted((a, b) => positionOf(b).middle - positionOf(a).middle)
    .map((period) => ({
      period,
      label: formatPeriod(period),
      cells: columns.map((column) => cell(column.get(period), unit)),
    }));
}

/** The same figures as a file: one a line, unrounded, with status and note. */
export function figuresCsv(series: readonly ChartSeries[], unit: string): string {
  const rows = series.flatMap((s) =>
    s.points
      .filter((p) => p.value !== null)
      .map((p) => [s.label, p.period, p.value, unit, p.status, p.note]),
  );
  return csv(["series", "period", "value", "unit", "status", "note"], rows);
}
