import { print, type CallNode, type TestNode } from "../language/index.ts";
import { NUMBER } from "../model/index.ts";
import { dimensionOfCall, familyOf, shownAsOf, type Member } from "./call.ts";
import { UNLISTED } from "./coverage.ts";
import { runsBothWays } from "./derived.ts";
import { add, ANY, divide, exactly, type Interval } from "./interval.ts";
import { actorsOf, isFamily } from "./places.ts";
import type { Run, Scope } from "./run.ts";
import { showValue } from "./show.ts";
import { quietly } from "./trace.ts";
import { unlistedIn } from "./unlisted.ts";
import { numberValue, type Value } from "./value.ts";
import { yearsIn } from "./years-in.ts";

/** How many members of a ranking the trace lists. */
const SHOWN = 5;

export function sum(run: Run, call: CallNode, scope: Scope): Value {
  const family = familyCall(call, 0);
  const total = withUnlisted(run, family, scope, eachOnce(run, family, scope))
    .map((m) => m.interval)
    .reduce(add, exactly(0));
  const value = numberValue(total, dimensionOfCall(run, family));
  showValue(run, () => print(call), value);
  return value;
}

export function mean(run: Run, call: CallNode, scope: Scope): Value {
  const family = familyCall(call, 0);
  const members = eachOnce(run, family, scope);
  const total = members.map((m) => m.interval).reduce(add, exactly(0));
  const number = exactly(members.length * yearsSpanned(run, family, scope));
  // Over an unknown number of members there is no mean.
  const interval = unlistedIn(run, family, scope) ? ANY : divide(total, number);
  const value = numberValue(interval, dimensionOfCall(run, family));
  showValue(run, () => print(call), value);
  return value;
}

/** How many members of a family have a figure, or how long a list is. */
export function countOf(run: Run, call: CallNode, scope: Scope): Value {
  const [of] = call.args;
  if (of?.type === "call" && run.engine.catalog.indicators.has(of.name)) {
    const members = eachOnce(run, of, scope);
    const known = members.filter((m) => m.interval.low > 0).length;
    const possible = members.filter((m) => m.interval.high > 0).length;
    const high = unlistedIn(run, of, scope) ? Infinity : possible;
    const value = numberValue({ low: known, high }, NUMBER);
    showValue(run, () => print(call), value);
    return value;
  }
  const list = run.evaluate(of as TestNode, scope);
  if (list.kind !== "list") throw new TypeError("count takes a list or a family");
  const known = list.items.length;
  const value = numberValue({ low: known, high: list.complete ? known : Infinity }, NUMBER);
  showValue(run, () => print(call), value);
  return value;
}

export function largest(run: Run, call: CallNode, scope: Scope): Value {
  return extreme(run, call, scope, (m) => m.interval);
}

export function smallest(run: Run, call: CallNode, scope: Scope): Value {
  return extreme(run, call, scope, ({ interval }) => ({
    low: -interval.high,
    high: -interval.low,
  }));
}

/** The member that is beyond all others whatever the missing figures are; otherwise nobody is named. */
function extreme(run: Run, call: CallNode, scope: Scope, height: (m: Member) => Interval): Value {
  const family = familyCall(call, 0);
  const members = candidates(run, family, scope);
  const [best, ...rest] = members.toSorted((a, b) => height(b).low - height(a).low);
  showRanking(
    run,
    family,
    scope,
    members.toSorted((a, b) => height(b).low - height(a).low),
  );
  const others = unlistedIn(run, family, scope);
  const rivals = best
    ? [...rest, ...(others ? [others] : [])].filter((m) => height(m).high >= height(best).low)
    : [];
  if (!best || rivals.length > 0) {
    noteUnseen(run, rivals);
    showValue(run, () => print(call), { kind: "actor", actor: null });
    return { kind: "actor", actor: null };
  }
  const value: Value = { kind: "actor", actor: best.actors[0] ?? null };
  showValue(run, () => print(call), value);
  return value;
}

/** 1 + the number of members above the actor; a range where missing figures leave it open. */
export function rank(run: Run, call: CallNode, scope: Scope): Value {
  const family = familyCall(call, 1);
  const [actor] = actorsOf(run.engine, call.args[0] as TestNode, scope, undefined);
  const members = candidates(run, family, scope);
  const own = members.find((m) => m.actors[0] === actor);
  showRanking(
    run,
    family,
    scope,
    members.toSorted((a, b) => b.interval.low - a.interval.low),
  );
  if (!own) {
    const value = numberValue({ low: 1, high: Infinity }, NUMBER);
    showValue(run, () => print(call), value);
    return value;
  }
  const unlisted = unlistedIn(run, family, scope);
  const others = [...members.filter((m) => m !== own), ...(unlisted ? [unlisted] : [])];
  const surelyAbove = others.filter((m) => m.interval.low > own.interval.high);
  const maybeAbove = others.filter((m) => m.interval.high > own.interval.low);
  const most = unlisted && maybeAbove.includes(unlisted) ? Infinity : 1 + maybeAbove.length;
  if (maybeAbove.length > surelyAbove.length) {
    noteUnseen(
      run,
      maybeAbove.filter((m) => !surelyAbove.includes(m)),
    );
  }
  const value = numberValue({ low: 1 + surelyAbove.length, high: most }, NUMBER);
  showValue(run, () => print(call), value);
  return value;
}

/** The members; what runs both ways between two of them, like trade, once. */
function eachOnce(run: Run, family: CallNode, scope: Scope): readonly Member[] {
  const members = familyOf(run, family, scope);
  if (!runsBothWays(run.engine, family.name)) return members;
  const pairs = new Set(members.map(({ actors }) => actors.join(" ")));
  return members.filter(({ actors: [a = "", b = ""] }) => a < b || !pairs.has(`${b} ${a}`));
}

/** Those whom the source may have left out add as much again as nobody knows. */
function withUnlisted(
  run: Run,
  family: CallNode,
  scope: Scope,
  members: readonly Member[],
): readonly Member[] {
  const others = unlistedIn(run, family, scope);
  if (!others) return members;
  return [...members, { ...others, interval: { low: others.interval.low, high: Infinity } }];
}

/** The family summed over every place but the candidates'; each member's `actors` is the candidate alone. */
function candidates(run: Run, family: CallNode, scope: Scope): readonly Member[] {
  const star = family.args.findIndex((arg) => arg.type === "all");
  const place =
    star === -1 ? family.args.findIndex((arg) => isFamily(run.engine, arg, scope)) : star;
  const byActor = Map.groupBy(
    familyOf(run, family, scope),
    (m) => m.actors[Math.max(0, place)] ?? "",
  );
  return [...byActor].map(([actor, members]) => ({
    actors: [actor],
    interval: members.map((m) => m.interval).reduce(add, exactly(0)),
  }));
}

function showRanking(run: Run, family: CallNode, scope: Scope, ordered: readonly Member[]): void {
  const star = family.args.findIndex((arg) => arg.type === "all");
  const place =
    star === -1 ? family.args.findIndex((arg) => isFamily(run.engine, arg, scope)) : star;
  const dimension = dimensionOfCall(run, family);
  const shownAs = shownAsOf(run, family);
  for (const member of ordered.slice(0, SHOWN)) {
    const args = family.args.map((arg, i) =>
      i === place ? ({ type: "name", name: member.actors[0] ?? "" } as const) : arg,
    );
    const period = family.period ?? scope.period;
    showValue(
      run,
      () => print({ ...family, args, ...(period ? { period } : {}) }),
      numberValue(member.interval, dimension, shownAs),
    );
  }
}

function noteUnseen(run: Run, members: readonly Member[]): void {
  const names = members
    .slice(0, 8)
    .map(({ actors: [id = ""] }) =>
      id === UNLISTED ? "others whom the source does not list" : run.engine.catalog.nameOf(id),
    );
  const more = members.length > names.length ? ` and ${members.length - names.length} more` : "";
  quietly(run.trace, () =>
    run.trace.notes.add(`Could not be placed for want of figures: ${names.join(", ")}${more}.`),
  );
}

/** The indicator call that a function is applied to. */
export function familyCall(call: CallNode, index: number): CallNode {
  const arg = call.args[index];
  if (arg?.type !== "call") throw new TypeError(`${call.name} takes an indicator call`);
  return arg;
}

function yearsSpanned(run: Run, { name, period }: CallNode, scope: Scope): number {
  const { listed, beyond } = yearsIn(run, period ? { ...scope, period } : scope, name);
  return listed.length + beyond;
}
