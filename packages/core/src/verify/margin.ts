import {
  formatQuantity,
  print,
  type Accepted,
  type ShownAs,
  type TestNode,
} from "../language/index.ts";
import { printDimension, type Dimension } from "../model/index.ts";
import type { Run } from "./run.ts";

type Compare = Extract<TestNode, { type: "compare" }>;

/**
 * Records how far a value is from the nearest edge of what the comparison accepts: in its unit, and as
 * a share of the value itself, since that is by how much the data would have to move.
 */
export function addMargin(
  run: Run,
  node: Compare,
  value: number,
  accepted: Accepted,
  holds: boolean,
  { dimension, shownAs }: { readonly dimension: Dimension; readonly shownAs: ShownAs | undefined },
): void {
  if (run.trace.quiet > 0) return;
  const finite = [accepted.low, accepted.high].filter(Number.isFinite);
  // Nothing that is zero turns by falling below it.
  const edges = value === 0 && finite.some((e) => e > 0) ? finite.filter((e) => e > 0) : finite;
  const nearest = edges.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
  if (nearest === undefined) return;
  const distance = Math.abs(value - nearest);
  const relative = value === 0 ? null : distance / Math.abs(value);
  const amount =
    shownAs === "%"
      ? formatQuantity(distance, dimension, shownAs).replace(/%$/, "percentage points")
      : formatQuantity(distance, dimension, shownAs);
  // A share of a share would be taken for percentage points.
  const share = relative === null || shownAs === "%" ? "" : ` (${percent(relative)})`;
  const way = nearest > value ? "higher" : "lower";
  run.trace.margins.push({
    comparison: print(node),
    absolute: (holds ? distance : -distance) * (shownAs === "%" ? 100 : 1),
    relative: relative === null ? null : holds ? relative : -relative,
    unit: printDimension(dimension) || (shownAs ?? ""),
    flip: `It would ${holds ? "no longer hold" : "hold"} if ${print(node.left)} were ${amount}${share} ${way}.`,
  });
}

function percent(share: number): string {
  const value = share * 100;
  return `${value < 10 ? Number(value.toPrecision(2)) : Math.round(value)} %`;
}
