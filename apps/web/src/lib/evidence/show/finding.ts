import type { ChartSeries } from "#lib/charts/series.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { m } from "#lib/paraglide/messages.js";

/** As many as core's own sentences give. */
const DIGITS = 4;
/** More figures than this are read from the table. */
const MOST = 6;

/** What the lines come to in the years of the test: "In 2023: China: 41.17 bn USD; Kazakhstan: 30.06 bn USD." */
export function finding(
  series: readonly ChartSeries[],
  years: readonly number[],
  unit: string,
): string {
  const ends = years.length > 2 ? [years[0], years.at(-1)] : years;
  const parts = ends.map((year) => ({
    year: String(year),
    values: series.flatMap(({ label, points }) => {
      const point = points.find((p) => p.period === String(year));
      if (!point || point.value === null || point.status === "unreliable") return [];
      return [`${label}: ${formatQuantity(point.value, unit, { digits: DIGITS })}`];
    }),
  }));
  const told = parts.filter(({ values }) => values.length > 0);
  if (told.length === 0 || told.flatMap(({ values }) => values).length > MOST) return "";
  return told
    .map(({ year, values }) => m.evidence_in_year({ year, values: values.join("; ") }))
    .join(" ");
}
