/**
 * A number that the data fix exactly (low = high), only between bounds, or not at all
 * (-∞..∞). Sums over partly missing data and top-five tables become bounds, so that a
 * comparison is decided exactly when the data decide it.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const ANY: Interval = { low: -Infinity, high: Infinity };

export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** Without the noise that sums of decimals leave in binary: to fourteen significant digits. */
export function settled({ low, high }: Interval): Interval {
  return { low: Number(low.toPrecision(14)), high: Number(high.toPrecision(14)) };
}

export function isExact(i: Interval): boolean {
  return i.low === i.high;
}

export function isUnbounded(i: Interval): boolean {
  return i.low === -Infinity && i.high === Infinity;
}

export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** So many times over. */
export function scaled({ low, high }: Interval, times: number): Interval {
  return { low: low * times, high: high * times };
}

export function multiply(a: Interval, b: Interval): Interval {
  return hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
}

/** Without its sign. */
export function absolute({ low, high }: Interval): Interval {
  if (low >= 0) return { low, high };
  return { low: high <= 0 ? -high : 0, high: Math.max(-low, high) };
}

/** A divisor that may be zero leaves the quotient open. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return ANY;
  return hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);
}

/** `x` raised to a fixed power; negative bases have none. */
export function power(x: Interval, exponent: number): Interval {
  return x.low < 0 ? ANY : hull([x.low ** exponent, x.high ** exponent]);
}

// 0 × ∞ and ∞ / ∞ are NaN: nothing is known then.
function hull(corners: readonly number[]): Interval {
  return corners.some(Number.isNaN)
    ? ANY
    : { low: Math.min(...corners), high: Math.max(...corners) };
}
