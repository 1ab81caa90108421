import { createCatalog, type Catalog, type Pack } from "../catalog/index.ts";
import { createStore, createTable, type ObservationStore, type TableRow } from "../series/index.ts";
import { createEngine, type Engine } from "../verify/index.ts";
import { buildDataset, buildPack } from "./build-pack.ts";

/** A row of a table with the indicator that it belongs to. */
export type FigureRow = TableRow & { readonly indicator: string };

/** Values by period: `{ 2022: 13, 2023: 14 }`. */
export type Values = Readonly<Record<string, number>>;

/**
 * Figures of one dyad (`"KAZ>CHN"`) or one actor (`"KAZ"`), as one reporter gives them in one dataset:
 * `figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 13, 2023: 14 })`.
 */
export function figures(
  dataset: string,
  reporter: string,
  indicator: string,
  place: string,
  values: Values,
  over: Partial<TableRow> = {},
): readonly FigureRow[] {
  const [from = "", to = ""] = place.split(">");
  return Object.entries(values).map(([period, value]) => ({
    indicator,
    dataset,
    reporter,
    from,
    to,
    period,
    value,
    status: "reported",
    file: "f1",
    note: "",
    ...over,
  }));
}

export function buildStore(rows: readonly FigureRow[]): ObservationStore {
  const byIndicator = Map.groupBy(rows, (row) => row.indicator);
  return createStore([...byIndicator].map(([indicator, own]) => createTable(indicator, own)));
}

export function buildCatalog(parts: Partial<Pack> = {}): Catalog {
  return createCatalog(buildPack(parts));
}

/**
 * An engine over figures. A dataset that the parts do not describe lists a selection of partners; it
 * is a compiler's when one of its reporters is no side of its figures.
 */
export function buildEngine(rows: readonly FigureRow[] = [], parts: Partial<Pack> = {}): Engine {
  const datasets = Object.fromEntries(
    [...Map.groupBy(rows, (row) => row.dataset)].map(([id, own]) => [id, described(id, own)]),
  );
  const catalog = buildCatalog({ ...parts, datasets: { ...datasets, ...parts.datasets } });
  return createEngine(catalog, buildStore(rows));
}

function described(id: string, rows: readonly FigureRow[]) {
  const isOwn = rows.every((row) => row.reporter === row.from || row.reporter === row.to);
  return buildDataset({ label: id, perspective: isOwn ? "reporter" : "third-party" });
}
