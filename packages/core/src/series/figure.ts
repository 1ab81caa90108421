import type { ObservationStatus } from "../model/index.ts";

/** One observation as the store hands it out; `to` is empty for monadic indicators. */
export interface Figure {
  readonly id: string;
  readonly indicator: string;
  readonly dataset: string;
  readonly reporter: string;
  readonly from: string;
  readonly to: string;
  readonly period: string;
  /** The calendar year, or null for quarters, halves and means over spans, which no test uses. */
  readonly year: number | null;
  readonly value: number;
  readonly status: ObservationStatus;
  readonly file: string;
  readonly note: string;
}
