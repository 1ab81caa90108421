import type { ChartSeries } from "#lib/charts/series.ts";

/** A line's last figure that counts. */
export interface Latest {
  readonly series: ChartSeries;
  readonly year: number;
  readonly value: number;
}

/** The last year in which any of the lines has a figure that counts; undefined where none has. */
export function lastYearOf(series: readonly ChartSeries[]): number | undefined {
  const years = series.flatMap(({ points }) =>
    points.flatMap((p) => (p.value !== null && p.status !== "unreliable" ? Number(p.period) : [])),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The lines that have a figure in a year, the largest first. */
export function rankedIn(series: readonly ChartSeries[], year: number): readonly Latest[] {
  return series
    .flatMap((one): Latest[] => {
      const point = one.points.find((p) => p.period === String(year));
      return point && point.value !== null && point.status !== "unreliable"
        ? [{ series: one, year, value: point.value }]
        : [];
    })
    .toSorted((a, b) => b.value - a.value);
}
