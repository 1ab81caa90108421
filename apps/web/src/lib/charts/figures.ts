import type { ObservationStatus } from "@ambit/core/model";
import { formatCell } from "../format/quantity.ts";
import { formatPeriod } from "../format/date.ts";
import type { Credit } from "./credit.ts";
import { CREDIT_COLUMNS, creditCells, csv } from "./csv.ts";
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

/** The same figures as a file: one a line, unrounded, with status and note, who reports it, whence it comes and under which licence. */
export function figuresCsv(
  series: readonly ChartSeries[],
  unit: string,
  credits: readonly Credit[],
): string {
  const rows = series.flatMap(({ label, reporters = [], sources, points }) => {
    const own = sources ? credits.filter((credit) => sources.includes(credit.label)) : credits;
    const end = [reporters.join(" "), ...creditCells(own)];
    return points
      .filter((p) => p.value !== null)
      .map((p) => [label, p.period, p.value, unit, p.status, p.note, ...end]);
  });
  return csv(
    ["series", "period", "value", "unit", "status", "note", "reporter", ...CREDIT_COLUMNS],
    rows,
  );
}
