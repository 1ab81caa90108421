import { positionOf } from "./period.ts";
import type { ChartPoint } from "./series.ts";

/** A point with a value and its place in time. */
export interface Placed {
  readonly x: number;
  readonly value: number;
  readonly point: ChartPoint;
}

/** How far apart two neighbours may be and still be joined: years by a year, quarters by a quarter. */
function stride(placed: readonly Placed[]): number {
  const lengths = placed.map(({ point }) => {
    const { from, to } = positionOf(point.period);
    return to - from;
  });
  return Math.min(1, ...lengths);
}

/** Points with values in the order of time. */
export function place(points: readonly ChartPoint[]): Placed[] {
  return points
    .flatMap((point) =>
      point.value === null
        ? []
        : [{ x: positionOf(point.period).middle, value: point.value, point }],
    )
    .toSorted((a, b) => a.x - b.x);
}

/**
 * Splits a series where a period is missing, so that a gap stays a gap. Figures known to be
 * unreliable are in no run: a line through them would say that they count.
 */
export function runs(points: readonly ChartPoint[]): Placed[][] {
  const placed = place(points);
  const step = stride(placed);
  const out: Placed[][] = [];
  let last: Placed | undefined;
  for (const here of placed) {
    if (here.point.status === "unreliable") {
      last = undefined;
      continue;
    }
    const joined = last !== undefined && here.x - last.x <= step * 1.01;
    if (joined) out.at(-1)?.push(here);
    else out.push([here]);
    last = here;
  }
  return out;
}
