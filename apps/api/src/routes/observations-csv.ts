import type { Catalog } from "@ambit/core/catalog";
import type { Figure } from "@ambit/core/series";
import { itemOf } from "./observation-item.ts";

const COLUMNS = [
  "id",
  "indicator",
  "dataset",
  "reporter",
  "from",
  "to",
  "period",
  "value",
  "unit",
  "status",
  "note",
  "rawFile",
  "sha256",
  "licence",
] as const;

/** Figures as RFC 4180 CSV, each line with its licence. */
export function csvOf(catalog: Catalog, figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const item = {
      ...itemOf(catalog, figure),
      licence: catalog.datasets.get(figure.dataset)?.licence.name ?? "",
    };
    return COLUMNS.map((column) => cell(item[column])).join(",");
  });
  return `${[COLUMNS.join(","), ...lines].join("\r\n")}\r\n`;
}

function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
