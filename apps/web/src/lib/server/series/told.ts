import type { ChartSeries } from "#lib/charts/series.ts";

/** The same lines as one choice of figures tells them: nothing in it is mixed. */
export interface Told {
  /** "as Kazakhstan reports (Bureau of National Statistics, July 2024)". */
  readonly whose: string;
  readonly datasets: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** Fewer new years than this are not worth a second chart or line. */
const WORTH = 3;

export interface Choosing {
  readonly most?: number;
  /** What comes first: the choice with the most figures, or the one that reaches furthest. */
  readonly start?: "longest" | "latest";
  /** How many years a further choice must add. */
  readonly worth?: number;
}

/**
 * The choices that together say most: one to start with, then those that add years that no earlier
 * one has. Figures known to be unreliable do not count.
 */
export function fullest<T extends Told>(
  told: readonly T[],
  { most = 2, start = "longest", worth = WORTH }: Choosing = {},
): readonly T[] {
  const chosen: T[] = [];
  const seen = new Set<string>();
  let left = told
    .filter((t) => sizeOf(t) > 0)
    .toSorted((a, b) => (start === "latest" ? endOf(b) - endOf(a) : 0) || sizeOf(b) - sizeOf(a));
  while (chosen.length < most) {
    const [next, ...others] = left;
    if (!next) break;
    chosen.push(next);
    for (const period of periodsOf(next)) seen.add(period);
    left = others
      .map((t) => ({ t, fresh: [...periodsOf(t)].filter((p) => !seen.has(p)).length }))
      .filter(({ fresh }) => fresh >= worth)
      .toSorted((a, b) => b.fresh - a.fresh)
      .map(({ t }) => t);
  }
  return chosen;
}

const endOf = (told: Told) => Math.max(...[...periodsOf(told)].map(Number));

const sizeOf = ({ series }: Told) =>
  series.reduce((sum, { points }) => sum + points.filter(isUsable).length, 0);

const periodsOf = ({ series }: Told) =>
  new Set(series.flatMap(({ points }) => points.filter(isUsable).map((p) => p.period)));

const isUsable = (point: ChartSeries["points"][number]) =>
  point.value !== null && point.status !== "unreliable";
