import type { Engine } from "@ambit/core/verify";
import { nameIn } from "#lib/language/names.ts";
import { coverageRow, type CoverageRow } from "#lib/strips/row.ts";
import { datasetPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { countFigures } from "#lib/server/strips/counts.ts";

const OTHERS = "";

/**
 * Who has figures of an indicator: a row a dataset; where several report for themselves in one, a
 * row for each of `first` and one for all others together.
 */
export function indicatorCoverage(
  { catalog, store }: Pick<Engine, "catalog" | "store">,
  indicator: string,
  first: ReadonlySet<string>,
): readonly CoverageRow[] {
  return store.datasets(indicator).flatMap((dataset) => {
    const label = catalog.datasets.get(dataset)?.label ?? dataset;
    const reporters = new Set<string>();
    const counts = countFigures(store, [indicator], (f) => {
      if (f.dataset !== dataset) return undefined;
      reporters.add(f.reporter);
      return first.has(f.reporter) ? f.reporter : OTHERS;
    });
    const others = counts.get(OTHERS);
    const href = datasetPath(dataset);
    if (reporters.size === 1 || counts.size === (others ? 1 : 0)) {
      const [only] = [...counts.values()];
      return [coverageRow({ id: dataset, label, href }, only ?? new Map())];
    }
    const named = [...first].flatMap((reporter) => {
      const years = counts.get(reporter);
      const head = {
        id: `${dataset} ${reporter}`,
        label: `${nameIn(catalog, reporter)}, ${label}`,
        href,
      };
      return years ? [coverageRow(head, years)] : [];
    });
    const count = reporters.size - named.length;
    const rest = `${m.coverage_others({ count })}, ${label}`;
    return others ? [...named, coverageRow({ id: dataset, label: rest, href }, others)] : named;
  });
}
