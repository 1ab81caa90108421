import { isFunctionName, type CallNode, type TestNode, type TestTree } from "../language/index.ts";
import { slotOf } from "./choice.ts";
import { expressionOf } from "./derived.ts";
import type { Engine } from "./engine.ts";
import { actorsOf, combinations, isFamily } from "./places.ts";
import { bind, OUTERMOST, type Scope } from "./run.ts";

/** What a test reads of one base indicator: the dyads of one call. */
export interface Need {
  readonly indicator: string;
  readonly slot: string;
  readonly pinned: string | undefined;
  readonly dyads: readonly (readonly [from: string, to: string])[];
  /** A `*` stands in the call: the dyads are whoever is in the store. */
  readonly open: boolean;
}

/** Everything that a test reads from the store, quantifiers and derived indicators spelled out. */
export function needsOf(engine: Engine, tree: TestTree): readonly Need[] {
  const needs: Need[] = [];
  collect(engine, tree, OUTERMOST, needs);
  return needs;
}

function collect(engine: Engine, node: TestNode, scope: Scope, needs: Need[]): void {
  switch (node.type) {
    case "call":
      if (isFunctionName(node.name)) node.args.forEach((arg) => collect(engine, arg, scope, needs));
      else addCall(engine, node, scope, needs);
      return;
    case "negate":
    case "not":
      return collect(engine, node.of, scope, needs);
    case "arithmetic":
    case "compare":
      collect(engine, node.left, scope, needs);
      collect(engine, node.right, scope, needs);
      if (node.type === "compare" && node.upper) collect(engine, node.upper, scope, needs);
      return;
    case "and":
    case "or":
      return node.items.forEach((item) => collect(engine, item, scope, needs));
    case "quantified":
      for (const actor of actorsOf(engine, node.over, scope, undefined)) {
        collect(engine, node.body, bind(scope, node.variable, actor), needs);
      }
  }
}

function addCall(engine: Engine, call: CallNode, scope: Scope, needs: Need[]): void {
  const open = call.args.some((arg) => arg.type === "all");
  const actors = tuplesOf(engine, call, scope);
  const reporter =
    call.reporter === undefined ? undefined : (scope.bindings.get(call.reporter) ?? call.reporter);
  needs.push(...readBy(engine, { name: call.name, actors, open, pinned: reporter }));
}

/** Who stands in the places of a call, all at once. */
function tuplesOf(engine: Engine, call: CallNode, scope: Scope): readonly (readonly string[])[] {
  return call.args.some((arg) => isFamily(engine, arg, scope))
    ? combinations(engine, call, scope)
    : [call.args.map((arg) => actorsOf(engine, arg, scope, undefined)[0] ?? "")];
}

interface Asked {
  readonly name: string;
  readonly actors: readonly (readonly string[])[];
  readonly open: boolean;
  readonly pinned: string | undefined;
}

/** What stands behind the call of an indicator for these actors; for a derived one, call by call of its expression. */
function readBy(engine: Engine, { name, actors, open, pinned }: Asked): readonly Need[] {
  const derived = expressionOf(engine, name);
  if (!derived) {
    const dyads = actors.map(([from = "", to = ""]) => [from, to] as const);
    return [{ indicator: name, slot: slotOf(name, pinned), pinned, dyads, open }];
  }
  return derived.calls.flatMap((call) => {
    const inside = call.args.some((arg) => arg.type === "all");
    const asked = askedBy(engine, call, derived.parameters, actors);
    return [...asked].flatMap(([reporter, own]) =>
      readBy(engine, {
        name: call.name,
        actors: own,
        open: open || inside,
        pinned: reporter ?? pinned,
      }),
    );
  });
}

/**
 * The actors of a call inside an expression, each once, by whom the call takes the figures from:
 * `exports(a, b) by a` has another reporter for every a.
 */
function askedBy(
  engine: Engine,
  call: CallNode,
  parameters: readonly string[],
  actors: readonly (readonly string[])[],
): ReadonlyMap<string | undefined, readonly (readonly string[])[]> {
  const places = call.args.map((arg) => (arg.type === "name" ? parameters.indexOf(arg.name) : -1));
  // Nearly all calls hand every place on; of everybody's trade with everybody that is many thousand times.
  const handsOn = !places.includes(-1) && parameters.every((_, i) => places.includes(i));
  if (call.reporter === undefined && handsOn) {
    return new Map([[undefined, actors.map((outer) => places.map((i) => outer[i] ?? ""))]]);
  }
  const found = new Map<string | undefined, Map<string, readonly string[]>>();
  const seen = new Set<string>();
  for (const outer of actors) {
    const scope = parameters.reduce((s, name, i) => bind(s, name, outer[i] ?? ""), OUTERMOST);
    const reporter =
      call.reporter === undefined
        ? undefined
        : (scope.bindings.get(call.reporter) ?? call.reporter);
    // A sum over all of one side's partners is the same whichever partner is asked about.
    const names = call.args.map((arg) =>
      arg.type === "name" ? (scope.bindings.get(arg.name) ?? arg.name) : arg.type,
    );
    const key = [reporter, ...names].join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const own = found.get(reporter) ?? new Map<string, readonly string[]>();
    found.set(reporter, own);
    for (const tuple of tuplesOf(engine, call, scope)) own.set(tuple.join(" "), tuple);
  }
  return new Map([...found].map(([reporter, own]) => [reporter, [...own.values()]]));
}
