import type { Engine } from "@ambit/core/verify";
import type { BarView } from "#lib/charts/bar-view.ts";
import type { ChartSeries } from "#lib/charts/series.ts";
import type { LineView } from "#lib/charts/line-view.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { labelText } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { lastYearOf, rankedIn } from "#lib/server/series/latest.ts";
import { linesOf, type Wanted } from "#lib/server/series/lines.ts";
import { fullest } from "#lib/server/series/told.ts";

/** What a chart of several states is called. */
export interface Naming {
  readonly indicator: string;
  /** The other side, for what has two: "with China". */
  readonly suitor?: string;
  readonly fileName: string;
}

/** Several states by one indicator: lines where figures change over the years, else bars of the last. */
export function statesView(
  engine: Engine,
  wanted: readonly Wanted[],
  { indicator, suitor, fileName }: Naming,
): { readonly lines: LineView } | { readonly bars: BarView } | undefined {
  const spec = engine.catalog.indicators.get(indicator);
  const [told] = fullest(linesOf(engine, wanted), { most: 1 });
  const year = told && lastYearOf(told.series);
  if (!spec || !told || year === undefined) return undefined;
  const ranked = rankedIn(told.series, year);
  const [first] = ranked;
  if (!first) return undefined;
  const found = {
    state: first.series.label,
    value: formatQuantity(first.value, spec.unit),
    year: String(year),
  };
  const head = {
    title: titleOf(found, first.value, suitor),
    subtitle: m.indicators_states_whose({ indicator: labelText(spec.name), whose: told.whose }),
    unit: spec.unit,
    credits: creditsOf(engine.catalog, told.datasets),
    fileName,
  };
  if (told.series.some(changes)) {
    return { lines: { ...head, series: told.series, fromZero: spec.measure !== "score" } };
  }
  return {
    bars: {
      ...head,
      bars: ranked.map(({ series, value }) => ({
        id: series.id,
        label: series.label,
        value,
        ...(series.actor ? { actor: series.actor } : {}),
      })),
    },
  };
}

/** A line whose figures are all the same, or that has only one, says no more than a bar. */
function changes({ points }: ChartSeries): boolean {
  return new Set(points.map(({ value }) => value)).size > 1;
}

function titleOf(
  found: { readonly state: string; readonly value: string; readonly year: string },
  highest: number,
  suitor: string | undefined,
): string {
  if (suitor === undefined) return m.indicators_states_first(found);
  if (highest === 0) return m.indicators_states_zero({ suitor, year: found.year });
  return m.indicators_states_with({ ...found, suitor });
}
