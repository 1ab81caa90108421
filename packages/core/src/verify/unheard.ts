import { yearsOf, type TestTree } from "../language/index.ts";
import type { MissingObservation } from "../model/index.ts";
import type { ObservationStore } from "../series/index.ts";
import type { Engine } from "./engine.ts";
import type { Need } from "./needs.ts";

/** Beyond so many dyads a test speaks of a region, and single voices are not missed. */
const MOST = 8;

/**
 * For flows that both sides record: which side's figures for the test's years are in no dataset,
 * and how far its figures reach. A verdict without them has heard one side only.
 */
export function unheardBy(
  engine: Engine,
  needs: readonly Need[],
  tree: TestTree,
): MissingObservation[] {
  const years = yearsOf(tree);
  const found = new Map<string, MissingObservation>();
  for (const need of needs) {
    if (need.open || need.pinned !== undefined || need.dyads.length > MOST) continue;
    if (!isRecordedByBothSides(engine, need.indicator)) continue;
    for (const [from, to] of need.dyads) {
      for (const reporter of [from, to]) {
        if (to === "world" || from === "world" || to === "") continue;
        for (const year of years) {
          const missing = missingVoice(engine, need.indicator, from, to, reporter, year);
          if (missing) found.set(`${reporter} ${[from, to].toSorted().join(" ")} ${year}`, missing);
        }
      }
    }
  }
  return [...found.values()];
}

const known = new WeakMap<ObservationStore, Map<string, boolean>>();

/** Whether exporters and importers (or whatever the two places are) each publish the indicator. */
function isRecordedByBothSides({ store }: Engine, indicator: string): boolean {
  const cache = known.get(store) ?? new Map<string, boolean>();
  known.set(store, cache);
  const cached = cache.get(indicator);
  if (cached !== undefined) return cached;
  const sides = new Set<string>();
  for (const { reporter, from, to } of store.all(indicator)) {
    if (reporter === from) sides.add("from");
    if (reporter === to) sides.add("to");
    if (sides.size === 2) break;
  }
  cache.set(indicator, sides.size === 2);
  return sides.size === 2;
}

function missingVoice(
  engine: Engine,
  indicator: string,
  from: string,
  to: string,
  reporter: string,
  year: number,
): MissingObservation | undefined {
  if (engine.catalog.actors.get(reporter)?.kind !== "state") return undefined;
  const years = engine.store
    .series(indicator, from, to)
    .filter((f) => f.reporter === reporter && f.status !== "unreliable")
    .flatMap((f) => f.year ?? []);
  if (years.includes(year)) return undefined;
  const name = engine.catalog.nameOf(reporter);
  const partner = engine.catalog.nameOf(reporter === from ? to : from);
  const last = Math.max(...years);
  const reason =
    years.length === 0
      ? `No figure of ${name} on its exchange with ${partner} is in the data.`
      : year > last
        ? `No figure of ${name} on its exchange with ${partner} after ${last} is in the data.`
        : `No usable figure of ${name} on its exchange with ${partner} for ${year} is in the data.`;
  return { indicator, from, to, period: String(year), reporter, reason };
}
