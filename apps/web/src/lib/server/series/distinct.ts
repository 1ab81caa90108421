import type { ChartSeries } from "#lib/charts/series.ts";

/** Lines without a colour of their own that can still be told apart: one solid, one dashed. */
const UNCOLOURED = 2;

/** Keeps the lines that have a colour and the first two of the others; the order is kept. */
export function distinct(
  series: readonly ChartSeries[],
  coloured: ReadonlySet<string>,
): readonly ChartSeries[] {
  let others = 0;
  return series.flatMap((one) => {
    if (one.actor !== undefined && coloured.has(one.actor)) return one;
    others++;
    if (others > UNCOLOURED) return [];
    return others === 2 ? { ...one, dashed: true } : one;
  });
}
