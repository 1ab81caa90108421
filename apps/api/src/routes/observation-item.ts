import type { Catalog } from "@ambit/core/catalog";
import type { Figure } from "@ambit/core/series";
import { z } from "zod";

/** A figure with its unit and the raw file it was read from. */
export const ObservationItem = z.strictObject({
  id: z.string(),
  indicator: z.string(),
  dataset: z.string(),
  reporter: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  period: z.string(),
  value: z.number(),
  unit: z.string(),
  status: z.string(),
  note: z.string(),
  rawFile: z.string(),
  sha256: z.string(),
});
export type ObservationItem = z.infer<typeof ObservationItem>;

export function itemOf(catalog: Catalog, figure: Figure): ObservationItem {
  const raw = catalog.datasets.get(figure.dataset)?.files.find((f) => f.id === figure.file);
  return {
    id: figure.id,
    indicator: figure.indicator,
    dataset: figure.dataset,
    reporter: figure.reporter,
    from: figure.from,
    to: figure.to === "" ? null : figure.to,
    period: figure.period,
    value: figure.value,
    unit: catalog.indicators.get(figure.indicator)?.unit ?? "",
    status: figure.status,
    note: figure.note,
    rawFile: raw?.path ?? "",
    sha256: raw?.sha256 ?? "",
  };
}

/** The datasets that the figures come from, with the licence that goes wherever they go. */
export function sourcesOf(catalog: Catalog, figures: readonly Figure[]) {
  const ids = [...new Set(figures.map((f) => f.dataset))].toSorted();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const dataset = catalog.datasets.get(id);
      if (!dataset) return [];
      const { label, publisher, licence, redistribution } = dataset;
      return [
        [
          id,
          { label, publisher: catalog.nameOf(publisher), licence: licence.name, redistribution },
        ],
      ];
    }),
  );
}
