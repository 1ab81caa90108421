import type { Indicator } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { commas } from "#lib/language/joined.ts";
import { nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { yearOfFigure } from "#lib/server/ledger/ledger.ts";

/** Own figures that end so many years before the others' are worth a remark. */
const LATE = 5;

/** What is missing of an indicator, in sentences: the states under influence that nobody counts, or that do not count themselves. */
export function gapsOf(
  { catalog, store, targets }: Engine,
  indicator: string,
  { arity }: Indicator,
): readonly string[] {
  const any = new Set<string>();
  const own = new Map<string, number>();
  let last = 0;
  let reported = false;
  for (const figure of store.all(indicator)) {
    const year = yearOfFigure(figure);
    last = Math.max(last, year);
    const selfReported = catalog.datasets.get(figure.dataset)?.perspective === "reporter";
    reported ||= selfReported;
    for (const side of [figure.from, figure.to]) {
      if (!targets.has(side)) continue;
      any.add(side);
      if (selfReported && figure.reporter === side) {
        own.set(side, Math.max(own.get(side) ?? 0, year));
      }
    }
  }
  const names = (ids: readonly string[]) => commas(ids.map((id) => nameIn(catalog, id)));
  const unseen = [...targets].filter((id) => !any.has(id));
  const silent = [...any].filter((id) => !own.has(id)).toSorted();
  const ended = [...own].filter(([, year]) => year <= last - LATE);
  // Where only a compiler or the partners speak, silence is no gap of one state.
  const counts = reported && arity === "dyadic" && own.size > 0;
  return [
    ...(unseen.length > 0 && unseen.length < targets.size
      ? [m.indicators_gap_unseen({ names: names(unseen) })]
      : []),
    ...(counts && silent.length > 0 ? [m.indicators_gap_silent({ names: names(silent) })] : []),
    ...(counts
      ? ended.map(([id, year]) => m.indicators_gap_ended({ name: nameIn(catalog, id), year }))
      : []),
  ];
}
