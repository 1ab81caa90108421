import type { ChartSeries } from "#lib/charts/series.ts";

/** The same lines as one choice of figures tells them: nothing in it is mixed. */
export interface Told {
  /** "as Kazakhstan reports (Bureau of National Statistics, July 2024)". */
  readonly whose: string;
  readonly datasets: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** Fewer new years than this are not worth a second chart. */
const WORTH = 3;

/**
 * The choices that together say most: first the one with the most figures, then those that add at
 * least three years that no earlier one has. Figures known to be unreliable do not count.
 */
export function fullest<T extends Told>(told: readonly T[], most = 2): readonly T[] {
  const chosen: T[] = [];
  const seen = new Set<string>();
  let left = told.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  while (chosen.length < most) {
    const [next] = left;
    if (!next || sizeOf(next) === 0) break;
    chosen.push(next);
    for (const period of periodsOf(next)) seen.add(period);
    left = left
      .slice(1)
      .map((t) => ({ t, fresh: [...periodsOf(t)].filter((p) => !seen.has(p)).length }))
      .filter(({ fresh }) => fresh >= WORTH)
      .toSorted((a, b) => b.fresh - a.fresh)
      .map(({ t }) => t);
  }
  return chosen;
}

const sizeOf = ({ series }: Told) =>
  series.reduce((sum, { points }) => sum + points.filter(isUsable).length, 0);

const periodsOf = ({ series }: Told) =>
  new Set(series.flatMap(({ points }) => points.filter(isUsable).map((p) => p.period)));

const isUsable = (point: ChartSeries["points"][number]) =>
  point.value !== null && point.status !== "unreliable";
