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

/** Records how far a value is from the nearest edge of what the comparison accepts. */
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
  const relative = nearest === 0 ? null : distance / Math.abs(nearest);
  const amount = formatQuantity(distance, dimension, shownAs);
  const share = relative === null ? "" : ` (${percent(relative)})`;
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
