import { formatQuantity } from "#lib/format/quantity.ts";
import { statusWord } from "#lib/charts/status-word.ts";
import type { ChartPoint } from "#lib/charts/series.ts";
import { formatNumber } from "#lib/format/number.ts";
import { m } from "#lib/paraglide/messages.js";
import type { TableRow } from "#lib/tables/row.ts";
import type { Comparison } from "./comparison.ts";
import { yearsOf, type Shown } from "./shown.ts";

/** A ratio beyond this says no more than that the other has next to nothing. */
const FAR = 100;

/** Year by year, newest first: everybody's figure, and who was ahead by how much. */
export function rowsOf(
  comparison: Comparison,
  { series, years, unit }: Shown,
): readonly TableRow[] {
  return years.toReversed().map((year) => {
    const cells = series.map(({ points }) => {
      const point = points.find((p) => p.period === String(year));
      if (!point || point.value === null) return { text: m.chart_none() };
      return {
        text: formatQuantity(point.value, unit),
        mark: markOf(point),
      };
    });
    const counted = series
      .flatMap(({ label, points }) => {
        const point = points.find((p) => p.period === String(year) && p.status !== "unreliable");
        return point && point.value !== null ? [{ label, value: point.value }] : [];
      })
      .toSorted((a, b) => b.value - a.value);
    return {
      id: String(year),
      cells: [{ text: yearsOf(comparison, year) }, ...cells, { text: aheadText(counted) }],
    };
  });
}

/** What is to be said beside a figure. */
export function markOf({ status, note }: ChartPoint): string | null {
  return statusWord(status) ?? note ?? null;
}

function aheadText(
  standing: readonly { readonly label: string; readonly value: number }[],
): string {
  const [first, second] = standing;
  if (!first || !second) return "";
  if (first.value === second.value) return m.compare_row_level();
  // A ratio of what may be negative or nothing is no ratio.
  const ratio = second.value > 0 ? first.value / second.value : Infinity;
  return ratio < FAR
    ? m.compare_row_ahead({ leader: first.label, times: formatNumber(ratio, { digits: 3 }) })
    : first.label;
}
