import type { Engine } from "@ambit/core/verify";
import type { LineView } from "#lib/charts/line-view.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { distinct } from "#lib/server/series/distinct.ts";
import { lastYearOf, rankedIn } from "#lib/server/series/latest.ts";
import { callOf, linesOf } from "#lib/server/series/lines.ts";
import { fullest } from "#lib/server/series/told.ts";

const GAS = "gas-exports";
const UNIT = "bcm";

/** Pipeline gas out of a state and into it, by partner. */
export function gasViews(
  engine: Engine,
  state: string,
  coloured: ReadonlySet<string>,
): readonly LineView[] {
  return (["to", "from"] as const).flatMap((place) => view(engine, state, place, coloured) ?? []);
}

/** `place` is where the partners stand: the importers of the state's gas, or the exporters to it. */
function view(
  engine: Engine,
  state: string,
  place: "from" | "to",
  coloured: ReadonlySet<string>,
): LineView | undefined {
  const partners = engine.store.partners(GAS, place, [state]).filter((id) => id !== "world");
  const [told] = fullest(
    linesOf(
      engine,
      partners.map((id) => ({
        call: place === "to" ? callOf(GAS, state, id) : callOf(GAS, id, state),
        label: nameIn(engine.catalog, id),
        actor: id,
      })),
    ),
    { most: 1 },
  );
  const year = told && lastYearOf(told.series);
  if (!told || year === undefined) return undefined;
  const [first] = rankedIn(told.series, year);
  if (!first || first.value === 0) return undefined;
  const found = {
    partner: first.series.label,
    value: formatQuantity(first.value, UNIT),
    year: String(year),
  };
  return {
    title: place === "to" ? m.actors_gas_out(found) : m.actors_gas_in(found),
    subtitle: m.actors_gas_whose({ whose: told.whose }),
    series: distinct(
      told.series.toSorted((a, b) => peakOf(b.points) - peakOf(a.points)),
      coloured,
    ),
    unit: UNIT,
    credits: creditsOf(engine.catalog, told.datasets),
    fileName: `gas-${place === "to" ? "from" : "to"}-${state}`,
  };
}

const peakOf = (points: LineView["series"][number]["points"]) =>
  Math.max(0, ...points.map((p) => p.value ?? 0));
