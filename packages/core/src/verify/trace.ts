import type { Margin, MissingObservation, TracedValue } from "../model/index.ts";

/** What an evaluation leaves behind for the reader. Written to while one reading is evaluated. */
export interface Trace {
  readonly used: Set<string>;
  readonly values: Map<string, TracedValue>;
  readonly missing: Map<string, MissingObservation>;
  readonly notes: Set<string>;
  readonly margins: Margin[];
  /** Ids of figures that were there but are marked unreliable. */
  readonly leftOut: Set<string>;
  /** Above zero inside families and years that were tried: figures count as used, values are not listed. */
  quiet: number;
}

export function createTrace(): Trace {
  return {
    used: new Set(),
    values: new Map(),
    missing: new Map(),
    notes: new Set(),
    margins: [],
    leftOut: new Set(),
    quiet: 0,
  };
}

/** Runs `work` without listing its values. */
export function quietly<T>(trace: Trace, work: () => T): T {
  trace.quiet++;
  const result = work();
  trace.quiet--;
  return result;
}

/** Beyond so many the list of what is missing helps nobody. */
const ENOUGH = 200;

/** Lists what is missing; it is only worked out while the list is short. */
export function addMissing(trace: Trace, describe: () => MissingObservation): void {
  if (trace.missing.size >= ENOUGH) return;
  const missing = describe();
  const { indicator, from, to = "", period, reporter = "" } = missing;
  const key = `${indicator} ${from} ${to} ${period} ${reporter}`;
  if (!trace.missing.has(key)) trace.missing.set(key, missing);
}

export function addValue(trace: Trace, value: TracedValue): void {
  trace.values.set(value.expression, value);
}
