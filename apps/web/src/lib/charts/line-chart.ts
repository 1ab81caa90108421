import { positionOf } from "./period.ts";
import { place, runs, type Placed } from "./runs.ts";
import { linear, valueDomain, valueTicks, type Scale } from "./scale.ts";
import type { ChartSeries, Threshold } from "./series.ts";
import { yearTicks, type YearTick } from "./years.ts";

export interface Dot {
  readonly x: number;
  readonly y: number;
  /** Drawn as a ring: the figure is known to be unreliable. */
  readonly hollow: boolean;
}

export interface DrawnSeries {
  readonly series: ChartSeries;
  /** SVG path in a box of 100 by 100; empty when no two points are neighbours. */
  readonly path: string;
  /** The parts of the line that end in an estimate: drawn dotted. */
  readonly estimated: string;
  /** Points that no line passes through, and unreliable ones. */
  readonly dots: readonly Dot[];
  readonly end: { readonly x: number; readonly y: number; readonly period: string } | null;
}

export interface LineGeometry {
  readonly x: Scale;
  readonly y: Scale;
  readonly years: readonly YearTick[];
  readonly values: readonly number[];
  readonly drawn: readonly DrawnSeries[];
  /** Every period that some series has a figure for, in order. */
  readonly periods: readonly { readonly period: string; readonly x: number }[];
}

export interface LineOptions {
  readonly threshold?: Threshold;
  /** Years that the axis must reach even without figures, as when the claim's year has none. */
  readonly years?: readonly [number, number];
  readonly fromZero?: boolean;
}

/** Lays out a line chart in percentages of its plot, so that it can be drawn before its width is known. */
export function lineGeometry(
  series: readonly ChartSeries[],
  options: LineOptions = {},
): LineGeometry {
  const placed = series.flatMap((s) => place(s.points));
  const times = [...placed.map((p) => p.x), ...(options.years ?? [])];
  const [first, last] = times.length ? [Math.min(...times), Math.max(...times)] : [2000, 2001];
  const x = linear(first === last ? [first - 1, last + 1] : [first, last], 0, 100);

  const { threshold } = options;
  const marks = threshold ? [threshold.value, threshold.high ?? threshold.value] : [];
  const figures = [...placed.map((p) => p.value), ...marks];
  const y = linear(valueDomain(figures, options.fromZero ?? true), 100, 0);

  return {
    x,
    y,
    years: yearTicks(Math.ceil(x.domain[0]), Math.floor(x.domain[1])),
    values: valueTicks(y.domain),
    drawn: series.map((s) => draw(s, x, y)),
    periods: periodsOf(series),
  };
}

function draw(series: ChartSeries, x: Scale, y: Scale): DrawnSeries {
  const all = runs(series.points);
  const lonely = all.filter((run) => run.length === 1).flat();
  const hollow = place(series.points).filter((p) => p.point.status === "unreliable");
  const dot = (p: Placed): Dot => ({
    x: x.at(p.x),
    y: y.at(p.value),
    hollow: p.point.status === "unreliable",
  });
  const end = all.at(-1)?.at(-1) ?? hollow.at(-1);
  return {
    series,
    ...pathsOf(all, x, y),
    dots: [...lonely, ...hollow].map(dot),
    end: end ? { x: x.at(end.x), y: y.at(end.value), period: end.point.period } : null,
  };
}

/** What is known as one path and what is estimated as another; both begin where the other ends. */
function pathsOf(
  all: readonly (readonly Placed[])[],
  x: Scale,
  y: Scale,
): Pick<DrawnSeries, "path" | "estimated"> {
  const paths = { path: "", estimated: "" };
  for (const run of all) {
    let last: keyof typeof paths | undefined;
    for (const [index, point] of run.entries()) {
      const before = run[index - 1];
      if (!before) continue;
      const isEstimate = [before, point].some((p) => p.point.status === "estimated");
      const kind = isEstimate ? "estimated" : "path";
      if (kind !== last) paths[kind] += `M${x.at(before.x)},${y.at(before.value)}`;
      paths[kind] += `L${x.at(point.x)},${y.at(point.value)}`;
      last = kind;
    }
  }
  return paths;
}

function periodsOf(series: readonly ChartSeries[]): { period: string; x: number }[] {
  const known = new Set(
    series.flatMap((s) => s.points.filter((p) => p.value !== null).map((p) => p.period)),
  );
  return [...known]
    .map((period) => ({ period, x: positionOf(period).middle }))
    .toSorted((a, b) => a.x - b.x);
}
