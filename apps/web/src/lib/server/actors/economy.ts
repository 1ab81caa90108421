import type { Engine } from "@ambit/core/verify";
import type { LineView } from "#lib/charts/line-view.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { labelText, nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { lastYearOf, rankedIn } from "#lib/server/series/latest.ts";
import { callOf, linesOf } from "#lib/server/series/lines.ts";
import { fullest } from "#lib/server/series/told.ts";

const SHOWN = ["gdp", "population"] as const;

/** How large a state is: output and people, each by the longest series there is. */
export function economyViews(engine: Engine, state: string): readonly LineView[] {
  return SHOWN.flatMap((indicator) => {
    const spec = engine.catalog.indicators.get(indicator);
    const label = nameIn(engine.catalog, state);
    const [told] = fullest(
      linesOf(engine, [{ call: callOf(indicator, state), label, actor: state }]),
      { most: 1 },
    );
    const year = told && lastYearOf(told.series);
    if (!spec || !told || year === undefined) return [];
    const latest = rankedIn(told.series, year)[0];
    return {
      title: m.actors_economy_title({
        indicator: labelText(spec.name),
        value: formatQuantity(latest?.value ?? 0, spec.unit),
        year: String(year),
      }),
      subtitle: m.actors_economy_whose({ whose: told.whose }),
      series: told.series,
      unit: spec.unit,
      credits: creditsOf(engine.catalog, told.datasets),
      fileName: `${indicator}-${state}`,
    };
  });
}
