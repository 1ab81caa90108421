import {
  acceptedValues,
  isFunctionName,
  print,
  unitShownAs,
  visit,
  writtenRange,
  type Accepted,
  type CompareNode,
  type CompareOp,
  type ShownAs,
  type TestNode,
  type TestTree,
} from "../language/index.ts";
import type { Engine } from "../verify/engine.ts";
import { actorsOf } from "../verify/places.ts";
import { OUTERMOST } from "../verify/run.ts";
import { overTime, substitute } from "./over-time.ts";

/** The written number that a test holds something against, and the values that meet it. */
export interface Limit {
  readonly op: CompareOp;
  /** As it is written: `41 bn USD`; both ends of `between`. */
  readonly written: readonly string[];
  readonly accepted: Accepted;
  /** How a pure number is shown, where the written one says so: `50%`. */
  readonly shownAs?: ShownAs;
}

/** Something of which a test speaks in numbers: a call, a sum of calls, a quotient; without its years. */
export interface Subject {
  /** In canonical form: `trade(KAZ, CHN)`. */
  readonly expression: string;
  readonly node: TestNode;
  readonly limit?: Limit;
}

const SERIES_FUNCTIONS = new Set(["change", "growth", "difference", "rises", "falls"]);

/**
 * What a test speaks of in numbers, each once, in the order of the text: what a chart of the test has
 * lines for. A quantifier gives one for each of its actors. Ranks and lists have none.
 */
export function subjectsOf(engine: Engine, tree: TestTree): readonly Subject[] {
  const found = new Map<string, Subject>();
  collect(engine, tree, found);
  return [...found.values()];
}

function collect(engine: Engine, node: TestNode, found: Map<string, Subject>): void {
  switch (node.type) {
    case "and":
    case "or":
      for (const item of node.items) collect(engine, item, found);
      return;
    case "not":
      return collect(engine, node.of, found);
    case "quantified":
      for (const actor of actorsOf(engine, node.over, OUTERMOST, undefined))
        collect(engine, substitute(node.body, node.variable, actor), found);
      return;
    case "compare":
      addSide(engine, node.left, found, limitOf(node));
      addSide(engine, node.right, found);
      return;
    case "call":
      addSide(engine, node, found);
  }
}

function addSide(engine: Engine, node: TestNode, found: Map<string, Subject>, limit?: Limit): void {
  if (isMeasured(engine, node)) return add(node, found, limit);
  if (node.type === "negate") return addSide(engine, node.of, found);
  if (node.type === "arithmetic") {
    addSide(engine, node.left, found);
    addSide(engine, node.right, found);
  }
  if (node.type !== "call") return;
  const [first] = node.args;
  if (!first) return;
  if (SERIES_FUNCTIONS.has(node.name)) addSide(engine, first, found);
  if (node.name === "first-year" || node.name === "last-year") collect(engine, first, found);
}

function add(node: TestNode, found: Map<string, Subject>, limit: Limit | undefined): void {
  const bare = overTime(node);
  const expression = print(bare);
  const known = found.get(expression);
  // A number for several years together is no line across single years.
  const fits = limit && !sumsYears(node) ? { limit } : {};
  if (!known) found.set(expression, { expression, node: bare, ...fits });
}

/** Whether every part is a figure or a sum of figures, so that it has a value in every year. */
function isMeasured(engine: Engine, node: TestNode): boolean {
  if (node.type === "negate") return isMeasured(engine, node.of);
  if (node.type === "arithmetic")
    return [node.left, node.right].every((n) => n.type === "quantity" || isMeasured(engine, n));
  if (node.type !== "call") return false;
  return isFunctionName(node.name)
    ? node.name === "sum" || node.name === "mean"
    : engine.catalog.indicators.has(node.name);
}

function sumsYears(node: TestNode): boolean {
  let found = false;
  visit(node, (n) => {
    found ||= n.type === "call" && n.period?.type === "range";
  });
  return found;
}

function limitOf({ op, right, upper }: CompareNode): Limit | undefined {
  const low = writtenRange(right);
  const high = upper ? writtenRange(upper) : low;
  if (!low || !high) return undefined;
  const written = [right, ...(upper ? [upper] : [])].map(print);
  const shownAs = right.type === "quantity" ? unitShownAs(right) : undefined;
  return { op, written, accepted: acceptedValues(op, low, high), ...(shownAs ? { shownAs } : {}) };
}
