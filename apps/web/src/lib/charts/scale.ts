import { nice, ticks } from "d3-array";

/** A straight scale from figures to percentages of the plot's width or height. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly at: (value: number) => number;
}

/** `from` and `to` are percentages: 0 to 100 for time, 100 to 0 for values, whose zero is at the foot. */
export function linear(domain: readonly [number, number], from: number, to: number): Scale {
  const [low, high] = domain;
  const span = high - low || 1;
  const at = (value: number) => from + ((value - low) / span) * (to - from);
  // A thousandth of a per cent is finer than any screen and keeps the page short.
  return { domain, at: (value) => Math.round(at(value) * 1000) / 1000 };
}

/** Rounds a range of values outwards to whole ticks; starts at zero unless `fromZero` is false. */
export function valueDomain(values: readonly number[], fromZero = true): [number, number] {
  const all = fromZero || values.length === 0 ? [0, ...values] : [...values];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low === high) return low === 0 ? [0, 1] : nice(Math.min(0, low), Math.max(0, high), 5);
  return nice(low, high, 5);
}

/** Round values for the vertical axis, about five. */
export function valueTicks(domain: readonly [number, number], count = 5): number[] {
  return ticks(domain[0], domain[1], count);
}
