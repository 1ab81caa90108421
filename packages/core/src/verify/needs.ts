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
  const many = open || call.args.some((arg) => isFamily(engine, arg, scope));
  const actors = many
    ? combinations(engine, call, scope)
    : [call.args.map((arg) => actorsOf(engine, arg, scope, undefined)[0] ?? "")];
  const reporter =
    call.reporter === undefined ? undefined : (scope.bindings.get(call.reporter) ?? call.reporter);
  for (const [indicator, dyads] of baseDyads(engine, call.name, actors)) {
    needs.push({ indicator, slot: slotOf(indicator, reporter), pinned: reporter, dyads, open });
  }
}

type Dyads = readonly (readonly [string, string])[];

function baseDyads(
  engine: Engine,
  name: string,
  actors: readonly (readonly string[])[],
): readonly [string, Dyads][] {
  const derived = expressionOf(engine, name);
  if (!derived) return [[name, actors.map(([from = "", to = ""]) => [from, to] as const)]];
  return derived.calls.flatMap((call) =>
    baseDyads(
      engine,
      call.name,
      actors.map((outer) =>
        call.args.map((arg) => {
          const place = arg.type === "name" ? derived.parameters.indexOf(arg.name) : -1;
          return place === -1 ? (arg.type === "name" ? arg.name : "") : (outer[place] ?? "");
        }),
      ),
    ),
  );
}
