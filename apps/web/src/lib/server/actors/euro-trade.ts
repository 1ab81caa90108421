import type { Engine } from "@ambit/core/verify";
import type { LineView } from "#lib/charts/line-view.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { lastYearOf, rankedIn } from "#lib/server/series/latest.ts";
import { callOf, linesOf } from "#lib/server/series/lines.ts";
import { fullest } from "#lib/server/series/told.ts";

const EXPORTS = "exports-eur";
const UNIT = "EUR";

/** A bloc's trade with several states as it publishes it itself, in euro: what it sells, and what it buys. */
export function euroTradeViews(
  engine: Engine,
  bloc: string,
  states: readonly string[],
): readonly LineView[] {
  return (["sells", "buys"] as const).flatMap((flow) => {
    const [told] = fullest(
      linesOf(
        engine,
        states.map((state) => ({
          call: flow === "sells" ? callOf(EXPORTS, bloc, state) : callOf(EXPORTS, state, bloc),
          label: nameIn(engine.catalog, state),
          actor: state,
        })),
      ),
      { most: 1 },
    );
    const year = told && lastYearOf(told.series);
    const first = told && year !== undefined ? rankedIn(told.series, year)[0] : undefined;
    if (!told || !first) return [];
    const found = {
      state: first.series.label,
      value: formatQuantity(first.value, UNIT),
      year: String(year),
    };
    return {
      title: flow === "sells" ? m.actors_sells_first(found) : m.actors_buys_first(found),
      subtitle: m.actors_euro_whose({ whose: told.whose }),
      series: told.series,
      unit: UNIT,
      credits: creditsOf(engine.catalog, told.datasets),
      fileName: `exports-eur-${bloc}-${flow}`,
    };
  });
}
