import {
  isDefinitionFunction,
  parse,
  print,
  type CallNode,
  type TestNode,
  type TestTree,
} from "../language/index.ts";
import type { Engine } from "./engine.ts";

export interface Derived {
  readonly parameters: readonly string[];
  readonly tree: TestTree;
  /** The indicator calls in the expression. */
  readonly calls: readonly CallNode[];
}

const known = new WeakMap<Engine, Map<string, Derived | null>>();

/** The parsed expression of a derived indicator; undefined for a base one. Parsed once per engine. */
export function expressionOf(engine: Engine, indicator: string): Derived | undefined {
  const cache = known.get(engine) ?? new Map<string, Derived | null>();
  known.set(engine, cache);
  const cached = cache.get(indicator);
  if (cached !== undefined) return cached ?? undefined;
  const derived = read(engine, indicator);
  cache.set(indicator, derived ?? null);
  return derived;
}

function read(engine: Engine, indicator: string): Derived | undefined {
  const spec = engine.catalog.indicators.get(indicator);
  if (spec?.expression === undefined) return undefined;
  const parsed = parse(spec.expression);
  if (!parsed.ok) {
    throw new Error(
      `the expression of indicator "${indicator}" does not parse; the catalog's checks should have said so`,
    );
  }
  return {
    parameters: spec.parameters ?? [],
    tree: parsed.value.tree,
    calls: callsIn(parsed.value.tree),
  };
}

/** Whether a derived indicator is the same with its places exchanged: a sum of calls, each with its counterpart. */
export function runsBothWays(engine: Engine, indicator: string): boolean {
  const derived = expressionOf(engine, indicator);
  const [a, b] = derived?.parameters ?? [];
  if (!derived || a === undefined || b === undefined) return false;
  const terms = termsOf(derived.tree);
  if (!terms) return false;
  const exchanged = new Map([
    [a, b],
    [b, a],
  ]);
  const swapped = terms.map((call) => ({
    ...call,
    args: call.args.map((arg) =>
      arg.type === "name" ? { ...arg, name: exchanged.get(arg.name) ?? arg.name } : arg,
    ),
  }));
  const written = (calls: readonly CallNode[]) => calls.map(print).toSorted().join("+");
  return written(terms) === written(swapped);
}

/** The calls of which an expression is the sum; undefined when it is anything else. */
function termsOf(node: TestNode): readonly CallNode[] | undefined {
  if (node.type === "call") return [node];
  if (node.type !== "arithmetic" || node.op !== "+") return undefined;
  const [left, right] = [termsOf(node.left), termsOf(node.right)];
  return left && right && [...left, ...right];
}

function callsIn(node: TestNode): readonly CallNode[] {
  if (node.type === "call")
    return isDefinitionFunction(node.name) ? node.args.flatMap(callsIn) : [node];
  if (node.type === "arithmetic") return [...callsIn(node.left), ...callsIn(node.right)];
  return node.type === "negate" ? callsIn(node.of) : [];
}
