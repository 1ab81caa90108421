import type { CallNode, Period, TestNode } from "../language/index.ts";
import type { Engine } from "./engine.ts";
import { expressionOf } from "./derived.ts";
import type { Scope } from "./run.ts";

/** Whether an argument stands for several actors: a group, a set or `*`. */
export function isFamily(engine: Engine, node: TestNode, scope: Scope): boolean {
  if (node.type === "all" || node.type === "set") return true;
  return (
    node.type === "name" &&
    !scope.bindings.has(node.name) &&
    engine.catalog.groups.has(node.name) &&
    !engine.catalog.actors.has(node.name)
  );
}

/** Every combination of actors in a call's places; an actor never stands beside itself. */
export function combinations(
  engine: Engine,
  call: CallNode,
  scope: Scope,
): readonly (readonly string[])[] {
  const [firsts, seconds] = candidatesOf(engine, call, scope);
  if (!seconds) return firsts.map((a) => [a]);
  return firsts.flatMap((a) => seconds.filter((b) => a !== b).map((b) => [a, b]));
}

/** Who stands in each place of a call. */
export function candidatesOf(
  engine: Engine,
  call: CallNode,
  scope: Scope,
): readonly [firsts: readonly string[], seconds?: readonly string[]] {
  const fixed = call.args.map((arg) =>
    arg.type === "all" ? null : actorsOf(engine, arg, scope, call.period ?? scope.period),
  );
  const [first, second] = fixed;
  if (call.args.length === 1) return [first ?? partnersOf(engine, call.name, 0, null)];
  return [
    first ?? partnersOf(engine, call.name, 0, second ?? null),
    second ?? partnersOf(engine, call.name, 1, first ?? null),
  ];
}

/** The actors that an argument names; groups as their members were at the end of the period. */
export function actorsOf(
  engine: Engine,
  node: TestNode,
  scope: Scope,
  period: Period | undefined,
): readonly string[] {
  if (node.type === "set") return node.names;
  if (node.type !== "name") return [];
  const bound = scope.bindings.get(node.name);
  if (bound !== undefined) return [bound];
  return isFamily(engine, node, scope)
    ? engine.catalog.membersOf(node.name, endOf(period))
    : [node.name];
}

/** Last day of a period, where it has one. */
export function endOf(period: Period | undefined): string | undefined {
  if (period === undefined) return undefined;
  if (period.type === "year") return `${period.year}-12-31`;
  if (period.type === "day") return period.date;
  return period.to === undefined ? undefined : `${period.to.slice(0, 4)}-12-31`;
}

/**
 * Who stands in one place of an indicator in the store, given who stands in the other. For a derived
 * indicator: in that place of any indicator behind it. Totals and blocs, whose members stand there themselves,
 * are never among them.
 */
function partnersOf(
  engine: Engine,
  indicator: string,
  place: number,
  others: readonly string[] | null,
): readonly string[] {
  const found = new Set<string>();
  for (const base of baseCalls(engine, indicator, [0, 1])) {
    const position = base.places.indexOf(place);
    if (position === -1) continue;
    const known = base.places.some((p) => p !== place) ? (others ?? undefined) : undefined;
    const partners =
      base.places.length === 1
        ? engine.store.partners(base.indicator, "from")
        : engine.store.partners(base.indicator, position === 0 ? "from" : "to", known);
    for (const partner of partners) {
      if (countsBesideStates(engine, partner)) found.add(partner);
    }
  }
  return [...found].toSorted();
}

interface BaseCall {
  readonly indicator: string;
  /** For each place of the base indicator, which place of the outer one stands there; -1 for a fixed actor. */
  readonly places: readonly number[];
}

function baseCalls(
  engine: Engine,
  indicator: string,
  places: readonly number[],
): readonly BaseCall[] {
  const derived = expressionOf(engine, indicator);
  if (!derived) return [{ indicator, places }];
  return derived.calls.flatMap((call) =>
    baseCalls(
      engine,
      call.name,
      call.args.map((arg) => {
        const parameter = arg.type === "name" ? derived.parameters.indexOf(arg.name) : -1;
        return parameter === -1 ? -1 : (places[parameter] ?? -1);
      }),
    ),
  );
}

function countsBesideStates({ catalog }: Engine, actor: string): boolean {
  const kind = catalog.actors.get(actor)?.kind;
  return kind !== "aggregate" && kind !== "bloc";
}
