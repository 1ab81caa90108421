import {
  acceptedValues,
  print,
  unitShownAs,
  type ShownAs,
  computedRange,
  writtenRange,
  type Accepted,
  type CompareOp,
  type TestNode,
} from "../language/index.ts";
import { compareDates, dateSide } from "./compare-dates.ts";
import { isExact, settled } from "./interval.ts";
import { addMargin } from "./margin.ts";
import { nameOpenCounts } from "./open-counts.ts";
import type { Run, Scope } from "./run.ts";
import { greater, greaterOrEqual, not, within, type Truth } from "./truth.ts";
import { showValue } from "./show.ts";
import { asNumber, type Value } from "./value.ts";

type Compare = Extract<TestNode, { type: "compare" }>;

/** Whether a comparison holds; null where the data leave it open. */
export function compare(run: Run, node: Compare, scope: Scope): Truth {
  const truth = truthOf(run, node, scope);
  if (truth === null) nameOpenCounts(run, node, scope);
  return truth;
}

function truthOf(run: Run, given: Compare, scope: Scope): Truth {
  const node = writtenOnTheRight(given);
  const left = run.evaluate(node.left, scope);
  const right = run.evaluate(node.right, scope);
  if (left.kind === "actor") return sameActor(node, left.actor, right);
  const end = node.upper && run.evaluate(node.upper, scope);
  if ([left, right, end].some((side) => side?.kind === "date")) {
    const upper = node.upper && end && dateSide(node.upper, end);
    return compareDates(node.op, dateSide(node.left, left), dateSide(node.right, right), upper);
  }
  const upper = end && asNumber(end);
  const threshold = settled(asNumber(right).interval);
  const accepted = acceptedBy(node, threshold, upper?.interval);
  const interval = settled(asNumber(left).interval);
  const shownAs = shownAsIn(node, left);
  if (node.left.type === "arithmetic")
    showValue(run, () => print(node.left), { ...left, ...(shownAs ? { shownAs } : {}) });
  if (!accepted) return compareOpen(node, interval, threshold);
  const inside = within(interval, settled(accepted), {
    low: accepted.lowInclusive,
    high: accepted.highInclusive,
  });
  const truth = accepted.outside ? not(inside) : inside;
  if (isExact(interval) && truth !== null && !isOrdinal(node.left))
    addMargin(run, node, interval.low, accepted, truth, {
      dimension: asNumber(left).dimension,
      shownAs,
    });
  return truth;
}

const MIRRORED: Partial<Record<CompareOp, CompareOp>> = {
  ">": "<",
  "<": ">",
  ">=": "<=",
  "<=": ">=",
  "=": "=",
  "!=": "!=",
};

/** `11.07 bn USD = trade(…)` has the precision of the written number as the other way round. */
function writtenOnTheRight(node: Compare): Compare {
  const op = MIRRORED[node.op];
  if (!op || !writtenRange(node.left) || writtenRange(node.right)) return node;
  return { ...node, op, left: node.right, right: node.left };
}

type Range = { readonly low: number; readonly high: number };

/** The accepted values when the right-hand side is fixed; undefined when the data leave it open too. */
function acceptedBy(node: Compare, right: Range, upper: Range | undefined): Accepted | undefined {
  const written =
    writtenRange(node.right) ?? (isExact(right) ? computedRange(right.low) : undefined);
  if (!written) return undefined;
  if (!node.upper || !upper) return acceptedValues(node.op, written);
  const to = writtenRange(node.upper) ?? (isExact(upper) ? computedRange(upper.low) : undefined);
  return to && acceptedValues(node.op, written, to);
}

function compareOpen(node: Compare, left: Range, right: Range): Truth {
  switch (node.op) {
    case ">":
      return greater(left, right);
    case "<":
      return greater(right, left);
    case ">=":
      return greaterOrEqual(left, right);
    case "<=":
      return greaterOrEqual(right, left);
    default:
      return null;
  }
}

function sameActor(node: Compare, actor: string | null, right: Value): Truth {
  if (actor === null || right.kind !== "actor" || right.actor === null) return null;
  return node.op === "!=" ? actor !== right.actor : actor === right.actor;
}

/** Years, ranks and counts have no distance to a threshold that data could move by. */
function isOrdinal(node: TestNode): boolean {
  return node.type === "call" && ["first-year", "last-year", "rank", "count"].includes(node.name);
}

/** A quotient is shown as what it is compared with: 47.1 % of 50 %. */
function shownAsIn(node: Compare, left: Value): ShownAs | undefined {
  if (left.kind === "number" && left.shownAs) return left.shownAs;
  return node.right.type === "quantity" ? unitShownAs(node.right) : undefined;
}
