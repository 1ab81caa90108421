import {
  indicatorsOf,
  isDefinitionFunction,
  isFunctionName,
  type CallNode,
  type TestNode,
  type TestTree,
} from "../language/index.ts";
import { expressionOf } from "./derived.ts";
import type { Engine } from "./engine.ts";
import { actorsOf, candidatesOf } from "./places.ts";
import { bind, OUTERMOST, type Scope } from "./run.ts";

/** What a quantifier's member costs beside the figures: it is bound, evaluated and told apart by itself. */
const PER_MEMBER = 4;

/** How many members are looked at, quantifier by quantifier inwards; the one with most partners stands for all. */
const SAMPLES = [8, 4] as const;

function sampleOf(members: readonly string[], depth: number): readonly string[] {
  const size = Math.min(members.length, SAMPLES[depth] ?? 1);
  return Array.from(
    { length: size },
    (_, i) => members[Math.floor((i * members.length) / size)] ?? "",
  );
}

/**
 * How many figures one reading of a test looks for: members × members × years, quantifiers and years
 * that are tried included. Counts without listing them, so that the count itself costs little; a walk
 * over all events or facilities counts as one figure in ten entries.
 */
export function workOf(engine: Engine, node: TestNode, scope: Scope = OUTERMOST): number {
  switch (node.type) {
    case "call":
      return isFunctionName(node.name) || isDefinitionFunction(node.name)
        ? workOfFunction(engine, node, scope)
        : workOfIndicator(engine, node, scope);
    case "negate":
    case "not":
      return workOf(engine, node.of, scope);
    case "arithmetic":
    case "compare": {
      const sides = [node.left, node.right, ...("upper" in node && node.upper ? [node.upper] : [])];
      return total(sides.map((side) => workOf(engine, side, scope)));
    }
    case "and":
    case "or":
      return total(node.items.map((item) => workOf(engine, item, scope)));
    case "quantified": {
      const members = actorsOf(engine, node.over, scope, undefined);
      const each = sampleOf(members, scope.bindings.size).map((one) =>
        workOf(engine, node.body, bind(scope, node.variable, one)),
      );
      return members.length * (Math.max(0, ...each) + PER_MEMBER);
    }
    default:
      return 0;
  }
}

function workOfFunction(engine: Engine, call: CallNode, scope: Scope): number {
  const { catalog } = engine;
  const inner = total(call.args.map((arg) => workOf(engine, arg, scope)));
  switch (call.name) {
    case "first-year":
    case "last-year":
      return inner * yearsBehind(engine, call.args[0] as TestTree);
    case "rises":
    case "falls":
      return inner * (2 + lengthOf(call.args[1]));
    case "change":
    case "growth":
    case "difference":
      return inner * 2;
    case "visits":
    case "events":
      return 1 + catalog.events.size / 10;
    case "facilities":
      return 1 + catalog.facilities.size / 10;
    default:
      return 1 + inner;
  }
}

function workOfIndicator(engine: Engine, call: CallNode, scope: Scope): number {
  const [firsts, seconds = [""]] = candidatesOf(engine, call, scope);
  return (
    firsts.length * seconds.length * workOfMember(engine, call, [firsts[0], seconds[0]], scope)
  );
}

function workOfMember(
  engine: Engine,
  call: CallNode,
  actors: readonly (string | undefined)[],
  scope: Scope,
): number {
  const period = call.period ?? scope.period;
  const inner: Scope = { ...scope, ...(period ? { period } : {}) };
  const derived = expressionOf(engine, call.name);
  if (!derived) return yearsOf(engine, call.name, inner);
  const places = derived.parameters.reduce((s, name, i) => bind(s, name, actors[i] ?? ""), inner);
  return workOf(engine, derived.tree, places);
}

/** Years of a range in which nobody has figures cost nothing. */
function yearsOf({ store }: Engine, indicator: string, { period }: Scope): number {
  if (period?.type !== "range") return 1;
  const [first, last] = store.years(indicator) ?? [0, 0];
  const from = period.from === undefined ? first : Number(period.from.slice(0, 4));
  const to = period.to === undefined ? last : Number(period.to.slice(0, 4));
  return Math.max(1, Math.min(to, last) - Math.max(from, first) + 1);
}

/** The years of a written span, with figures or without. */
function lengthOf(span: TestNode | undefined): number {
  if (span?.type !== "range") return 0;
  return Math.max(0, Number(span.to?.slice(0, 4)) - Number(span.from?.slice(0, 4)) + 1);
}

/** The years for which there are any figures of what a test reads. */
function yearsBehind({ store, vocabulary }: Engine, tree: TestTree): number {
  const spans = indicatorsOf(tree, vocabulary).flatMap((id) => {
    const years = store.years(id);
    return years ? [years] : [];
  });
  if (spans.length === 0) return 1;
  const first = Math.min(...spans.map(([from]) => from));
  const last = Math.max(...spans.map(([, to]) => to));
  return last - first + 1;
}

const total = (costs: readonly number[]) => costs.reduce((sum, cost) => sum + cost, 0);
