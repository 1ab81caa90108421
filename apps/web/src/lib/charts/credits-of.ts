import type { Catalog } from "@ambit/core/catalog";
import { datasetPath } from "#lib/navigation/links.ts";
import type { Credit } from "./credit.ts";

/** Whose figures a chart shows and under which licence, once for each dataset. */
export function creditsOf(catalog: Catalog, datasets: Iterable<string>): Credit[] {
  return [...new Set(datasets)].flatMap((id) => {
    const dataset = catalog.datasets.get(id);
    if (!dataset) return [];
    const { name, url } = dataset.licence;
    return {
      label: dataset.label,
      href: datasetPath(id),
      licence: { name, ...(url ? { url } : {}) },
    };
  });
}
