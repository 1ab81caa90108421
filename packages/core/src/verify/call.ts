import { partOfYear, print, type CallNode, type ShownAs } from "../language/index.ts";
import { NUMBER, type Dimension } from "../model/index.ts";
import { readCell } from "./cell.ts";
import { expressionOf } from "./derived.ts";
import { add, ANY, exactly, type Interval } from "./interval.ts";
import { actorsOf, combinations } from "./places.ts";
import { bind, type Run, type Scope } from "./run.ts";
import { addMissing, quietly } from "./trace.ts";
import { showValue } from "./show.ts";
import { asNumber, numberValue, type Value } from "./value.ts";

/** One member of a family: who stands in the call's places, and the value. */
export interface Member {
  readonly actors: readonly string[];
  readonly interval: Interval;
}

/** The value of an indicator call with one actor in each place. */
export function callValue(run: Run, call: CallNode, scope: Scope): Value {
  const actors = call.args.map((arg) => actorsOf(run.engine, arg, scope, undefined)[0] ?? "");
  const value = valueOf(run, call, actors, scope);
  showValue(run, () => print(named(call, actors, scope)), value);
  return value;
}

/** Every member of a call with a group, a set or `*` in a place. */
export function familyOf(run: Run, call: CallNode, scope: Scope): readonly Member[] {
  return quietly(run.trace, () =>
    combinations(run.engine, call, scope).map((actors) => ({
      actors,
      interval: asNumber(valueOf(run, call, actors, scope)).interval,
    })),
  );
}

/** The dimension of a call's values. */
export function dimensionOfCall(run: Run, call: CallNode): Dimension {
  return run.engine.vocabulary.indicator(call.name)?.dimension ?? NUMBER;
}

function shownAsOf(run: Run, call: CallNode): ShownAs | undefined {
  return run.engine.vocabulary.indicator(call.name)?.shownAs;
}

function valueOf(run: Run, call: CallNode, actors: readonly string[], scope: Scope): Value {
  const reporter =
    call.reporter === undefined
      ? scope.reporter
      : (scope.bindings.get(call.reporter) ?? call.reporter);
  const inner: Scope = {
    ...scope,
    ...(call.period ? { period: call.period } : {}),
    ...(reporter === undefined ? {} : { reporter }),
  };
  const derived = expressionOf(run.engine, call.name);
  if (derived) {
    const places = derived.parameters.reduce((s, name, i) => bind(s, name, actors[i] ?? ""), {
      ...inner,
      bindings: new Map<string, string>(),
    } as Scope);
    // A derived indicator is in the unit that it declares: dollars a head are shown as dollars.
    const { interval } = asNumber(quietly(run.trace, () => run.evaluate(derived.tree, places)));
    return numberValue(interval, dimensionOfCall(run, call), shownAsOf(run, call));
  }
  return numberValue(
    baseValue(run, call.name, actors, inner),
    dimensionOfCall(run, call),
    shownAsOf(run, call),
  );
}

function baseValue(
  run: Run,
  indicator: string,
  [from = "", to = ""]: readonly string[],
  scope: Scope,
): Interval {
  const years = yearsIn(run, scope);
  if (years.length === 0) {
    addMissing(run.trace, () => ({
      indicator,
      from,
      ...(to ? { to } : {}),
      period: "any",
      reason: "the test names no year",
    }));
    return ANY;
  }
  const part = scope.period && partOfYear(scope.period);
  return years
    .map((year) => readCell(run, { indicator, from, to, year, part }, scope.reporter))
    .reduce(add, exactly(0));
}

/** The years of the scope's period; an open end is the horizon, or the last year with figures that was over on the clock's day. */
export function yearsIn(run: Run, { period }: Scope): readonly number[] {
  if (!period) return [];
  if (period.type === "year") return [period.year];
  if (period.type === "day") return [Number(period.date.slice(0, 4))];
  const first = period.from === undefined ? run.choice.horizon : Number(period.from.slice(0, 4));
  const last = period.to === undefined ? lastOver(run) : Number(period.to.slice(0, 4));
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function lastOver({ choice, asOf }: Run): number {
  return asOf === null ? choice.until : Math.min(choice.until, Number(asOf.slice(0, 4)) - 1);
}

function named(call: CallNode, actors: readonly string[], scope: Scope): CallNode {
  const period = call.period ?? scope.period;
  return {
    ...call,
    args: actors.map((name) => ({ type: "name", name })),
    ...(period ? { period } : {}),
  };
}
