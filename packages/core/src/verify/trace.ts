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

export function addMissing(trace: Trace, missing: MissingObservation): void {
  const key = `${missing.indicator} ${missing.from} ${missing.to ?? ""} ${missing.period} ${missing.reporter ?? ""}`;
  if (!trace.missing.has(key)) trace.missing.set(key, missing);
}

export function addValue(trace: Trace, value: TracedValue): void {
  if (trace.quiet === 0) trace.values.set(value.expression, value);
}
