import { print, type CallNode, type TestNode } from "../language/index.ts";
import { NUMBER } from "../model/index.ts";
import { divide, exactly, isExact, power, subtract, type Interval } from "./interval.ts";
import { inYear, type Run, type Scope } from "./run.ts";
import { showValue } from "./show.ts";
import { allOf, greater, type Truth } from "./truth.ts";
import { asNumber, numberValue, truthValue, type Value } from "./value.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The last year's value over the first's. */
export function change(run: Run, call: CallNode, scope: Scope): Value {
  const { start, end } = ends(run, call, scope);
  return shown(run, call, numberValue(divide(end.interval, start.interval), NUMBER, "times"));
}

/** Compound average growth a year, as a share of one. */
export function growth(run: Run, call: CallNode, scope: Scope): Value {
  const { start, end, span } = ends(run, call, scope);
  const ratio = power(divide(end.interval, start.interval), 1 / (span.last - span.first));
  return shown(run, call, numberValue(subtract(ratio, exactly(1)), NUMBER, "%"));
}

/** The last year's value less the first's. */
export function difference(run: Run, call: CallNode, scope: Scope): Value {
  const { start, end } = ends(run, call, scope);
  return shown(run, call, numberValue(subtract(end.interval, start.interval), end.dimension));
}

export function rises(run: Run, call: CallNode, scope: Scope): Value {
  return shown(run, call, truthValue(trend(run, call, scope, 1)));
}

export function falls(run: Run, call: CallNode, scope: Scope): Value {
  return shown(run, call, truthValue(trend(run, call, scope, -1)));
}

/** The end lies beyond the start, and the Theil-Sen slope (median of all pairwise slopes; Sen 1968) has the sign. */
function trend(run: Run, call: CallNode, scope: Scope, sign: 1 | -1): Truth {
  const { start, end, span } = ends(run, call, scope);
  const beyond =
    sign === 1 ? greater(end.interval, start.interval) : greater(start.interval, end.interval);
  const values = years(span).map((year) => ({
    year,
    interval: at(run, call, scope, year).interval,
  }));
  const known = values.filter((v) => isExact(v.interval));
  if (beyond === false) return false;
  // Without both ends, or with fewer than half of the years, nothing is known about the way between them.
  const isKnown = isExact(start.interval) && isExact(end.interval);
  if (!isKnown || known.length * 2 < values.length) return null;
  return allOf([beyond, medianSlope(known) * sign > 0]);
}

function medianSlope(points: readonly { year: number; interval: Interval }[]): number {
  const slopes = points.flatMap((a, i) =>
    points.slice(i + 1).map((b) => (b.interval.low - a.interval.low) / (b.year - a.year)),
  );
  const sorted = slopes.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
}

function ends(run: Run, call: CallNode, scope: Scope) {
  const span = spanOf(call);
  const start = at(run, call, scope, span.first);
  const end = at(run, call, scope, span.last);
  return { start, end, span };
}

function at(run: Run, call: CallNode, scope: Scope, year: number) {
  return asNumber(run.evaluate(call.args[0] as TestNode, inYear(scope, year)));
}

function spanOf(call: CallNode): Span {
  const range = call.args[1];
  if (range?.type !== "range" || range.from === undefined || range.to === undefined) {
    throw new TypeError(`${call.name} takes a span of years`);
  }
  return { first: Number(range.from.slice(0, 4)), last: Number(range.to.slice(0, 4)) };
}

const years = ({ first, last }: Span) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

function shown(run: Run, call: CallNode, value: Value): Value {
  showValue(run, () => print(call), value);
  return value;
}
