import type { ObservationStatus } from "../model/index.ts";

/**
 * All observations of one indicator as parallel columns, sorted by from, to,
 * dataset, reporter and period: a dyad's figures are one run of rows.
 */
export interface IndicatorTable {
  readonly indicator: string;
  readonly length: number;
  readonly dataset: readonly string[];
  readonly reporter: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly period: readonly string[];
  readonly value: Float64Array;
  readonly status: readonly ObservationStatus[];
  readonly file: readonly string[];
  readonly note: readonly string[];
}

export interface TableRow {
  readonly dataset: string;
  readonly reporter: string;
  readonly from: string;
  readonly to: string;
  readonly period: string;
  readonly value: number;
  readonly status: ObservationStatus;
  readonly file: string;
  readonly note: string;
}

const KEY = ["from", "to", "dataset", "reporter", "period"] as const;

/** Columns from rows in any order. */
export function createTable(indicator: string, rows: readonly TableRow[]): IndicatorTable {
  const sorted = rows.toSorted((a, b) => {
    for (const key of KEY) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
    return 0;
  });
  return {
    indicator,
    length: sorted.length,
    dataset: sorted.map((r) => r.dataset),
    reporter: sorted.map((r) => r.reporter),
    from: sorted.map((r) => r.from),
    to: sorted.map((r) => r.to),
    period: sorted.map((r) => r.period),
    value: Float64Array.from(sorted, (r) => r.value),
    status: sorted.map((r) => r.status),
    file: sorted.map((r) => r.file),
    note: sorted.map((r) => r.note),
  };
}
