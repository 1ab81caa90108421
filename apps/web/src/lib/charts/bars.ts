import { linear, valueDomain } from "./scale.ts";

export interface Bar {
  /** Percentages of the track: where the bar begins and how long it is. */
  readonly start: number;
  readonly size: number;
}

export interface BarGeometry {
  readonly zero: number;
  readonly bars: readonly Bar[];
}

/** Lays bars out on one common scale that holds zero; bars of negative values run to the left of it. */
export function barGeometry(values: readonly number[]): BarGeometry {
  // Not rounded to ticks: the longest bar fills the track, and no axis is printed.
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const scale = linear(low === high ? valueDomain([]) : [low, high], 0, 100);
  const zero = scale.at(0);
  return {
    zero,
    bars: values.map((value) => {
      const end = scale.at(value);
      return { start: Math.min(zero, end), size: Math.abs(end - zero) };
    }),
  };
}
