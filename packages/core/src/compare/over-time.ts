import type { CallNode, TestNode, TestTree } from "../language/index.ts";
import type { Choice } from "../verify/choice.ts";
import type { Engine } from "../verify/engine.ts";
import { isExact, type Interval } from "../verify/interval.ts";
import { needsOf } from "../verify/needs.ts";
import { openRun } from "../verify/open-run.ts";
import { inYear, OUTERMOST } from "../verify/run.ts";
import { asNumber } from "../verify/value.ts";

export interface Point {
  readonly year: number;
  readonly value: number;
  /** A figure behind it is marked unreliable; verdicts leave it out. */
  readonly unreliable: boolean;
}

/** The expression without its periods: what is asked of one year can then be asked of all. */
export function overTime(node: TestNode): TestNode {
  return rewritten(node, (n) => (n.type === "call" ? withoutPeriod(n) : n));
}

/** The expression with a quantifier's variable replaced by one of its actors. */
export function substitute(node: TestNode, variable: string, actor: string): TestNode {
  return rewritten(node, (n) => {
    if (n.type === "name" && n.name === variable) return { ...n, name: actor };
    return n.type === "call" && n.reporter === variable ? { ...n, reporter: actor } : n;
  });
}

export function withoutPeriod({ type, name, args, reporter }: CallNode): CallNode {
  return { type, name, args, ...(reporter === undefined ? {} : { reporter }) };
}

/**
 * The expression's value in each year that this choice of figures has one for. The ids of the
 * figures that were read are added to `used`.
 */
export function pointsOf(
  engine: Engine,
  choice: Choice,
  node: TestNode,
  used = new Set<string>(),
): readonly Point[] {
  const points: Point[] = [];
  const first = firstYear(engine, node);
  for (let year = first; Number.isFinite(first) && year <= choice.until; year++) {
    const usable = valueIn(engine, choice, node, year, used);
    if (usable) points.push({ year, value: usable.low, unreliable: false });
    else {
      const shown = valueIn(engine, choice, node, year, used, true);
      if (shown) points.push({ year, value: shown.low, unreliable: true });
    }
  }
  return points;
}

function valueIn(
  engine: Engine,
  choice: Choice,
  node: TestNode,
  year: number,
  used: Set<string>,
  takesUnreliable?: true,
): Interval | undefined {
  const run = openRun(engine, choice, takesUnreliable ? { takesUnreliable } : {});
  const { interval } = asNumber(run.evaluate(node, inYear(OUTERMOST, year)));
  // A zero that is only inferred from a complete list is no point of a line.
  if (!isExact(interval) || run.trace.used.size === 0) return undefined;
  for (const id of run.trace.used) used.add(id);
  return interval;
}

function firstYear(engine: Engine, node: TestNode): number {
  const years = needsOf(engine, node as TestTree).flatMap((need) =>
    need.dyads.flatMap(([from, to]) =>
      engine.store.voices(need.indicator, from, to).map((v) => v.first),
    ),
  );
  return years.length === 0 ? Infinity : Math.min(...years);
}

/** A copy in which every node, children first, has gone through `change`. */
function rewritten(node: TestNode, change: (node: TestNode) => TestNode): TestNode {
  return JSON.parse(JSON.stringify(node), (_, value: unknown) =>
    isNode(value) ? change(value) : value,
  ) as TestNode;
}

// Trees are plain JSON; periods have a type of their own, which no change is meant for.
function isNode(value: unknown): value is TestNode {
  return typeof value === "object" && value !== null && "type" in value;
}
