import type { Interval } from "./interval.ts";

/** Three-valued truth (Kleene's strong logic): null is "the data do not say". */
export type Truth = boolean | null;

export function not(a: Truth): Truth {
  return a === null ? null : !a;
}

export function allOf(items: readonly Truth[]): Truth {
  if (items.includes(false)) return false;
  return items.includes(null) ? null : true;
}

export function anyOf(items: readonly Truth[]): Truth {
  if (items.includes(true)) return true;
  return items.includes(null) ? null : false;
}

export function greater(a: Interval, b: Interval): Truth {
  if (a.low > b.high) return true;
  return a.high <= b.low ? false : null;
}

export function greaterOrEqual(a: Interval, b: Interval): Truth {
  return not(greater(b, a));
}

/** Whether `a` lies in the set from `low` to `high`, either end in it or not. An infinite end excludes nothing. */
export function within(a: Interval, range: Interval, ends: { low: boolean; high: boolean }): Truth {
  const point = (value: number) => ({ low: value, high: value });
  const above = ends.low ? greaterOrEqual(a, point(range.low)) : greater(a, point(range.low));
  const below = ends.high ? greaterOrEqual(point(range.high), a) : greater(point(range.high), a);
  return allOf([range.low === -Infinity || above, range.high === Infinity || below]);
}
