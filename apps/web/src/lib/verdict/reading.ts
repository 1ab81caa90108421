import type { Margin, TracedValue } from "@ambit/core/model";
import { formatNumber, formatPercent } from "#lib/format/number.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { m } from "#lib/paraglide/messages.js";

/** As many as core's own sentences give, so that the table and the summary agree. */
const DIGITS = 4;

/** What a part of a test came to, in words: a figure, a range, a name, or that there is none. */
export function valueText(value: TracedValue): string {
  if (value.text !== undefined) return value.text;
  const { low, high, unit } = value;
  if (value.value !== null) return quantity(value.value, unit);
  if (typeof low === "number" && typeof high === "number") {
    return m.readings_between({ low: quantity(low, unit), high: quantity(high, unit) });
  }
  if (typeof low === "number") return m.readings_at_least({ low: quantity(low, unit) });
  if (typeof high === "number") return m.readings_at_most({ high: quantity(high, unit) });
  return m.readings_no_figure();
}

function quantity(amount: number, unit: string): string {
  // Verdicts give shares in per cent; everything else on the site gives them as parts of one.
  const value = unit === "%" ? amount / 100 : amount;
  // Whole numbers without a unit are counts, ranks and years: grouping a year would be wrong.
  const bare = unit === "" && Number.isInteger(value) && Math.abs(value) < 10_000;
  return bare ? String(value) : formatQuantity(value, unit, { digits: DIGITS });
}

/** How far a value is from the threshold: "11.2 bn USD (37.4%)", "21.4 percentage points". */
export function marginAmount({ absolute, relative, unit }: Margin): string {
  const size = Math.abs(absolute);
  // A share of a share would be taken for percentage points.
  if (unit === "%") return m.margin_points({ points: formatNumber(size, { digits: 3 }) });
  const share = relative === null ? "" : ` (${formatPercent(Math.abs(relative), { digits: 2 })})`;
  return `${quantity(size, unit)}${share}`;
}

/** How clearly a comparison holds or fails: "Holds by 11.2 bn USD (37.4%)". */
export function marginText(margin: Margin): string {
  if (margin.absolute === 0) return m.margin_exact();
  const amount = marginAmount(margin);
  return margin.absolute > 0 ? m.margin_holds({ amount }) : m.margin_fails({ amount });
}
