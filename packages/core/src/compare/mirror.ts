import type { Catalog } from "../catalog/index.ts";
import type { ObservationStore } from "../series/index.ts";
import { exactly, settled } from "../verify/interval.ts";

/** The two sides' figures of one flow in one year, in the datasets named, and how far apart they are. */
export interface MirrorYear {
  readonly year: number;
  readonly exporter: { readonly dataset: string; readonly value: number };
  readonly importer: { readonly dataset: string; readonly value: number };
  /** Importer's less exporter's, in the unit. Freight and insurance alone make it positive. */
  readonly gap: number;
  /** Importer's over exporter's; null where the exporter has nothing. */
  readonly ratio: number | null;
}

/**
 * A flow as its sender and its receiver record it. For each side the dataset comes first in
 * `preference` that has the year; figures marked unreliable are passed over.
 */
export function mirrorOf(
  store: ObservationStore,
  indicator: string,
  from: string,
  to: string,
  preference: readonly string[],
): readonly MirrorYear[] {
  const figures = store
    .series(indicator, from, to)
    .filter((f) => f.year !== null && f.status !== "unreliable");
  const side = (reporter: string, year: number) =>
    figures
      .filter((f) => f.reporter === reporter && f.year === year)
      .toSorted((a, b) => order(preference, a.dataset) - order(preference, b.dataset))[0];
  const years = [...new Set(figures.flatMap((f) => f.year ?? []))].toSorted((a, b) => a - b);
  return years.flatMap((year): readonly MirrorYear[] => {
    const exporter = side(from, year);
    const importer = side(to, year);
    if (!exporter || !importer) return [];
    return [
      {
        year,
        exporter: { dataset: exporter.dataset, value: exporter.value },
        importer: { dataset: importer.dataset, value: importer.value },
        gap: settled(exactly(importer.value - exporter.value)).low,
        ratio: exporter.value > 0 ? importer.value / exporter.value : null,
      },
    ];
  });
}

/** The ids of all datasets, the last released first: what a side said last is what it says. */
export function newestDatasets({ datasets }: Pick<Catalog, "datasets">): readonly string[] {
  return [...datasets.values()]
    .toSorted((x, y) => (x.released < y.released ? 1 : -1))
    .map((dataset) => dataset.id);
}

function order(preference: readonly string[], dataset: string): number {
  const place = preference.indexOf(dataset);
  return place === -1 ? preference.length : place;
}
