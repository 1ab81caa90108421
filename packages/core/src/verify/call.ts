import { partOfYear, print, type CallNode, type ShownAs } from "../language/index.ts";
import { NUMBER, type Dimension } from "../model/index.ts";
import { readCell } from "./cell.ts";
import { expressionOf } from "./derived.ts";
import { add, ANY, exactly, scaled, type Interval } from "./interval.ts";
import { actorsOf, combinations } from "./places.ts";
import type { Run, Scope } from "./run.ts";
import { addMissing, quietly } from "./trace.ts";
import { showValue } from "./show.ts";
import { asNumber, numberValue, type Value } from "./value.ts";
import { yearsIn } from "./years-in.ts";

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

/** How its values are shown to people where they are pure numbers. */
export function shownAsOf(run: Run, call: CallNode): ShownAs | undefined {
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
    const places: Scope = {
      ...inner,
      bindings: new Map(derived.parameters.map((name, i) => [name, actors[i] ?? ""])),
    };
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
  const { listed, beyond, beyondAt } = yearsIn(run, scope, indicator);
  if (listed.length + beyond === 0) {
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
  const read = (year: number) => readCell(run, { indicator, from, to, year, part }, scope.reporter);
  const total = listed.map(read).reduce(add, exactly(0));
  // Years in which nobody has any figure are all missing in the same way.
  return beyond === 0 ? total : add(total, scaled(read(beyondAt), beyond));
}

function named(call: CallNode, actors: readonly string[], scope: Scope): CallNode {
  const period = call.period ?? scope.period;
  return {
    ...call,
    args: actors.map((name) => ({ type: "name", name })),
    ...(period ? { period } : {}),
  };
}
