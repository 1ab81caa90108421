import { yearsOf, type TestTree } from "../language/index.ts";
import type { MissingObservation } from "../model/index.ts";
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

function isRecordedByBothSides(engine: Engine, indicator: string): boolean {
  let own = false;
  let partner = false;
  for (const dataset of engine.store.datasets(indicator)) {
    const coverage = engine.catalog.datasets.get(dataset);
    if (coverage?.perspective !== "reporter") continue;
    for (const figure of engine.store.all(indicator)) {
      if (figure.dataset !== dataset) continue;
      own ||= figure.reporter === figure.from;
      partner ||= figure.reporter === figure.to;
      if (own && partner) return true;
    }
  }
  return false;
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
  const known = engine.store
    .series(indicator, from, to)
    .filter((f) => f.reporter === reporter && f.status !== "unreliable")
    .flatMap((f) => f.year ?? []);
  if (known.includes(year)) return undefined;
  const name = engine.catalog.nameOf(reporter);
  const partner = engine.catalog.nameOf(reporter === from ? to : from);
  const last = Math.max(...known);
  const reason =
    known.length === 0
      ? `No figure of ${name} on its exchange with ${partner} is in the data.`
      : year > last
        ? `No figure of ${name} on its exchange with ${partner} after ${last} is in the data.`
        : `No usable figure of ${name} on its exchange with ${partner} for ${year} is in the data.`;
  return { indicator, from, to, period: String(year), reporter, reason };
}
