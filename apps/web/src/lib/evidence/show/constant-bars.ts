import type { ChartSeries } from "#lib/charts/series.ts";
import type { BarsView } from "#lib/evidence/view.ts";

/** What does not change over the years, like a border's length, is a bar and not a line. */
export function constantBars(series: readonly ChartSeries[]): BarsView["bars"] | undefined {
  const bars = series.flatMap(({ id, label, actor, points }) => {
    const values = new Set(points.map((p) => p.value));
    const [value] = values;
    if (values.size !== 1 || value === null || value === undefined) return [];
    return [{ id, label, value, ...(actor ? { actor } : {}) }];
  });
  return bars.length === series.length ? bars : undefined;
}
