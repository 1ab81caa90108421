import { parse, type CallNode, type TestNode, type TestTree } from "../language/index.ts";
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

function callsIn(node: TestNode): readonly CallNode[] {
  if (node.type === "call") return [node];
  if (node.type === "arithmetic") return [...callsIn(node.left), ...callsIn(node.right)];
  return node.type === "negate" ? callsIn(node.of) : [];
}
