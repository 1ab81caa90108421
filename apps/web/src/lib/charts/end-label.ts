import { m } from "#lib/paraglide/messages.js";
import type { DrawnSeries } from "./line-chart.ts";

/** Per cent of the axis: a line that ends nearer to its end than this ends where its label stands. */
const NEAR = 5;

/** What stands beside the plot for a line; one that ends before the axis says when, so that its label does not hang at another year. */
export function endLabel({ series, end }: Pick<DrawnSeries, "series" | "end">): string {
  const { label, points } = series;
  if (!end || end.x >= 100 - NEAR) return label;
  const year = end.period.slice(0, 4);
  const isOne = points.filter(({ value }) => value !== null).length === 1;
  return isOne ? m.chart_line_in({ label, year }) : m.chart_line_until({ label, year });
}
