import type { Figure, ObservationStore } from "@ambit/core/series";
import { yearOfFigure } from "#lib/server/ledger/ledger.ts";

/** For each key, how many figures there are in each year. */
export type Counts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Counts the figures of some indicators by a key of the figure's own and by year; no key, no count. */
export function countFigures(
  store: ObservationStore,
  indicators: Iterable<string>,
  keyOf: (figure: Figure) => string | undefined,
): Counts {
  const counts = new Map<string, Map<number, number>>();
  for (const indicator of indicators) {
    for (const figure of store.all(indicator)) {
      const key = keyOf(figure);
      if (key === undefined) continue;
      const years = counts.get(key) ?? new Map<number, number>();
      counts.set(key, years);
      const year = yearOfFigure(figure);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
  }
  return counts;
}
