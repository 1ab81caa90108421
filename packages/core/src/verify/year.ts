import { print, type CallNode, type TestNode } from "../language/index.ts";
import { NUMBER, type MissingObservation } from "../model/index.ts";
import { ANY, isExact, type Interval } from "./interval.ts";
import { inYear, type Run, type Scope } from "./run.ts";
import { showValue } from "./show.ts";
import { addMissing, quietly } from "./trace.ts";
import type { Truth } from "./truth.ts";
import { asTruth, numberValue, type Value } from "./value.ts";

interface Tried {
  readonly year: number;
  readonly truth: Truth;
  /** The figures that it lacks. */
  readonly missing: readonly MissingObservation[];
}

/**
 * The first year in which the test holds. Years before the reading begins, for which somebody else under
 * the same rule has figures, or in which one of the series has begun and another has not, leave it
 * open downwards, and so does a reading that never saw the test fail before. Years without usable figures inside the reading are passed over, and named.
 */
export function firstYear(run: Run, call: CallNode, scope: Scope): Value {
  return decide(run, call, scope, tryYears(run, call, scope), "first");
}

/** The last year in which the test holds; open upwards in the same way where the reading ends. */
export function lastYear(run: Run, call: CallNode, scope: Scope): Value {
  return decide(run, call, scope, tryYears(run, call, scope).toReversed(), "last");
}

function tryYears(run: Run, call: CallNode, scope: Scope): readonly Tried[] {
  const { horizon, until } = run.choice;
  const last = run.asOf === null ? until : Math.min(until, lastFullYear(run.asOf));
  const body = call.args[0] as TestNode;
  // The tries look for figures where there may be none; what they miss is not what the test misses.
  const { missing } = run.trace;
  const before = [...missing];
  const tried = quietly(run.trace, () =>
    Array.from({ length: Math.max(0, last - horizon + 1) }, (_, i) => horizon + i).map((year) => {
      missing.clear();
      const truth = asTruth(run.evaluate(body, inYear(scope, year)));
      return { year, truth, missing: [...missing.values()] };
    }),
  );
  missing.clear();
  for (const [key, value] of before) missing.set(key, value);
  return tried;
}

/** Which end of the years is looked for; the years come in the order in which they are tried. */
type End = "first" | "last";

function decide(
  run: Run,
  call: CallNode,
  scope: Scope,
  tried: readonly Tried[],
  which: End,
): Value {
  const hit = tried.findIndex((t) => t.truth === true);
  const begins = tried.findIndex((t) => t.truth !== null);
  const unseen = tried.slice(0, Math.max(0, begins));
  const found = tried[hit]?.year;
  if (found === undefined)
    noteYears(
      run,
      "cannot be decided for",
      tried.filter((t) => t.truth === null),
    );
  else {
    noteYears(
      run,
      "has no usable figures for",
      tried.slice(begins, hit).filter((t) => t.truth === null),
    );
    noteYears(run, which === "first" ? "begins after" : "ends before", unseen);
    if (hit === begins) {
      const side = which === "first" ? "before" : "after";
      run.trace.notes.add(`This reading has no year ${side} ${found} in which it does not hold.`);
    }
    showAround(run, call, scope, tried, hit);
  }
  // What has not held so far may still come to hold after the clock's day.
  const mayStill = which === "last" && found === undefined && run.asOf !== null;
  const range = mayStill ? ANY : rangeOf(found, hit === begins, unseen, tried, which);
  if (!isExact(range)) nameMissing(run, unseen.length > 0 ? unseen : tried);
  const value = numberValue(range, NUMBER);
  showValue(run, () => print(call), value);
  return value;
}

/** Found: that year, or earlier where years before the reading begins or the turn are unseen. Not found: later than all that was seen. */
function rangeOf(
  found: number | undefined,
  isTurnUnseen: boolean,
  unseen: readonly Tried[],
  tried: readonly Tried[],
  which: End,
): Interval {
  if (found !== undefined) {
    if (isTurnUnseen) {
      return which === "first" ? { low: -Infinity, high: found } : { low: found, high: Infinity };
    }
    const years = [found, ...unseen.map((t) => t.year)];
    return { low: Math.min(...years), high: Math.max(...years) };
  }
  if (tried.every((t) => t.truth === null)) return ANY;
  const years = tried.map((t) => t.year);
  const open = tried.filter((t) => t.truth === null).map((t) => t.year);
  return which === "first"
    ? { low: Math.min(Math.max(...years) + 1, ...open), high: Infinity }
    : { low: -Infinity, high: Math.max(Math.min(...years) - 1, ...open) };
}

/** Which figures would tell the year: those of the years without any, the nearest to what was looked for first. */
function nameMissing(run: Run, tried: readonly Tried[]): void {
  for (const { missing } of tried) for (const one of missing) addMissing(run.trace, () => one);
}

/** Lists the values of the year found and of the one before it, so that the turn can be seen. */
function showAround(
  run: Run,
  call: CallNode,
  scope: Scope,
  tried: readonly Tried[],
  hit: number,
): void {
  const { margins } = run.trace;
  const before = margins.length;
  for (const { year, truth } of tried.slice(Math.max(0, hit - 1), hit + 1)) {
    if (truth !== null) run.evaluate(call.args[0] as TestNode, inYear(scope, year));
  }
  // How near the turn was in one year says nothing about which year it was.
  margins.length = before;
}

function noteYears(run: Run, what: string, tried: readonly { year: number }[]): void {
  const years = tried.map((t) => t.year).toSorted((a, b) => a - b);
  if (years.length === 0) return;
  const list =
    years.length > 3 ? `${Math.min(...years)} to ${Math.max(...years)}` : years.join(", ");
  run.trace.notes.add(`This reading ${what} ${list}.`);
}

// A year counts as over on the first day of the next one.
function lastFullYear(day: string): number {
  return Number(day.slice(0, 4)) - 1;
}
