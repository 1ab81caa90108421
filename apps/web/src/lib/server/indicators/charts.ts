import type { OpenPack } from "@ambit/core/datasets";
import type { Indicator } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { nameIn } from "#lib/language/names.ts";
import { callOf, linesOf, type Wanted } from "#lib/server/series/lines.ts";
import { statesView } from "./five.ts";
import { pairView } from "./pairs.ts";

/** What flows between two that both record it: who they are is the pack's first pairs. */
const TWO_SIDED = new Set(["exports", "trade"]);
const PAIRS = [
  ["CHN", "KAZ"],
  ["CHN", "KGZ"],
  ["CHN", "UZB"],
  ["RUS", "KAZ"],
  ["CHN", "RUS"],
] as const;
/** So many of the powers get a chart of their own. */
const SUITORS = 3;

type View = NonNullable<ReturnType<typeof statesView>>;

/** The charts of an indicator's page: both sides' figures where two record it, else the states under influence. */
export function indicatorCharts(
  engine: Engine,
  release: OpenPack["release"],
  id: string,
  { arity }: Indicator,
): readonly View[] {
  if (TWO_SIDED.has(id)) {
    return PAIRS.flatMap(([a, b]) => {
      const lines = pairView(engine, id, a, b);
      return lines ? [{ lines }] : [];
    });
  }
  const targets = [...engine.targets];
  const powers = engine.catalog.membersOf(release.suitors);
  if (arity === "monadic") {
    return [targets, powers].flatMap(
      (states, index) =>
        statesView(engine, wantedOf(engine, id, states), {
          indicator: id,
          fileName: `${id}-${index === 0 ? "states" : "powers"}`,
        }) ?? [],
    );
  }
  return suitorsOf(engine, release, id, powers).flatMap(
    ({ suitor, wanted }) =>
      statesView(engine, wanted, {
        indicator: id,
        suitor: nameIn(engine.catalog, suitor),
        fileName: `${id}-${suitor}`,
      }) ?? [],
  );
}

function wantedOf({ catalog }: Engine, id: string, states: readonly string[]): readonly Wanted[] {
  return states.map((state) => ({
    call: callOf(id, state),
    label: nameIn(catalog, state),
    actor: state,
  }));
}

/** The powers of which most is known beside the states under influence, with the lines to draw. */
function suitorsOf(
  engine: Engine,
  release: OpenPack["release"],
  id: string,
  powers: readonly string[],
): readonly { readonly suitor: string; readonly wanted: readonly Wanted[] }[] {
  const headline = release.headlines.find(({ indicator }) => indicator === id);
  const places = headline ? [headline.targetPlace] : [0, 1];
  const ranked = places.map((place) =>
    powers
      .map((suitor) => {
        const wanted = [...engine.targets].map((state) => ({
          call: place === 0 ? callOf(id, state, suitor) : callOf(id, suitor, state),
          label: nameIn(engine.catalog, state),
          actor: state,
        }));
        const known = linesOf(engine, wanted).flatMap((told) => told.series);
        return { suitor, wanted, size: known.reduce((sum, s) => sum + s.points.length, 0) };
      })
      .filter(({ size }) => size > 0)
      .toSorted((a, b) => b.size - a.size),
  );
  const total = (list: readonly { size: number }[]) => list.reduce((sum, s) => sum + s.size, 0);
  const [best = []] = ranked.toSorted((a, b) => total(b) - total(a));
  return best.slice(0, SUITORS);
}
