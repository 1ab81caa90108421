import {
  callsIn,
  formatQuantity,
  isFunctionName,
  print,
  toNumber,
  visit,
  yearsOf,
  type CallNode,
  type CompareNode,
  type TestTree,
} from "../language/index.ts";
import type { Dimension } from "../model/index.ts";
import type { Engine } from "../verify/engine.ts";
import { isFamily } from "../verify/places.ts";
import { OUTERMOST } from "../verify/run.ts";
import { withoutPeriod } from "./over-time.ts";
import { readSeries, type Series } from "./read-series.ts";

/** More lines than this in one chart show nothing. */
const MOST = 6;

/** A number that the test compares with, to be drawn as a line across the chart. */
export interface Threshold {
  readonly value: number;
  readonly label: string;
  readonly dimension: Dimension;
}

/** What a chart of a test's evidence needs. */
export interface Evidence {
  /** The indicator calls of the test, without their years, each over time in every reading. */
  readonly calls: readonly { readonly call: string; readonly series: readonly Series[] }[];
  readonly thresholds: readonly Threshold[];
  /** The years that the test names. */
  readonly years: readonly number[];
}

/** The series behind a test: every call with one actor in each place. Families have rankings instead. */
export function evidenceOf(engine: Engine, tree: TestTree): Evidence {
  const calls = new Map<string, CallNode>();
  for (const call of callsIn(tree)) {
    if (isFunctionName(call.name) || !isSingle(engine, call)) continue;
    calls.set(print(withoutPeriod(call)), call);
  }
  return {
    calls: [...calls]
      .slice(0, MOST)
      .map(([text, call]) => ({ call: text, series: readSeries(engine, call) })),
    thresholds: thresholdsOf(engine, tree),
    years: yearsOf(tree),
  };
}

function isSingle(engine: Engine, call: CallNode): boolean {
  return call.args.every(
    (arg) =>
      arg.type === "name" &&
      engine.catalog.actors.has(arg.name) &&
      !isFamily(engine, arg, OUTERMOST),
  );
}

/** Numbers that stand directly against an indicator call: others have another unit than the lines. */
function thresholdsOf(engine: Engine, tree: TestTree): readonly Threshold[] {
  const found: Threshold[] = [];
  visit(tree, (node) => {
    if (node.type === "compare" && node.right.type === "quantity" && isIndicatorCall(node)) {
      const dimension = engine.vocabulary.indicator(node.left.name)?.dimension ?? {};
      const value = toNumber(node.right);
      const shownAs = engine.vocabulary.indicator(node.left.name)?.shownAs;
      found.push({ value, label: formatQuantity(value, dimension, shownAs), dimension });
    }
  });
  return found;
}

function isIndicatorCall(node: CompareNode): node is CompareNode & { left: CallNode } {
  return node.left.type === "call" && !isFunctionName(node.left.name);
}
