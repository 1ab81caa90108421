import { observationId } from "../model/index.ts";
import type { Figure } from "./figure.ts";
import type { IndicatorTable } from "./table.ts";

/** The port through which everything reads figures. Loaded tables only; loading is the edges' business. */
export interface ObservationStore {
  /** Ids of the indicators whose figures are loaded. */
  readonly indicators: readonly string[];
  /** Every figure of a dyad (or, with `to` empty, of one actor), over all datasets, reporters and periods; by index, not by a scan. */
  series(indicator: string, from: string, to: string): readonly Figure[];
  /** The figure of one cell, or undefined. With no reporter: the dataset's only one for that cell. */
  figure(cell: Cell): Figure | undefined;
  /** Who stands in `place` in any figure, the other place being one of `others` (or anyone). Sorted. */
  partners(indicator: string, place: "from" | "to", others?: readonly string[]): readonly string[];
  /** The datasets that have figures of an indicator. Sorted. */
  datasets(indicator: string): readonly string[];
  /** All figures of an indicator in table order. */
  all(indicator: string): Iterable<Figure>;
}

export interface Cell {
  readonly indicator: string;
  readonly dataset: string;
  readonly reporter?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly year: number;
}

interface Indexed {
  readonly table: IndicatorTable;
  readonly runs: ReadonlyMap<string, readonly [number, number]>;
  readonly targets: ReadonlyMap<string, readonly string[]>;
  readonly origins: ReadonlyMap<string, readonly string[]>;
  readonly datasets: readonly string[];
  readonly dyads: Map<string, Dyad>;
}

interface Dyad {
  readonly figures: readonly Figure[];
  readonly cells: ReadonlyMap<string, Figure>;
}

const NOTHING: Dyad = { figures: [], cells: new Map() };

const indexes = new WeakMap<IndicatorTable, Indexed>();

/** A store over tables in memory; a table's index costs one pass, once, however many stores hold it. */
export function createStore(tables: readonly IndicatorTable[]): ObservationStore {
  const indexed = new Map(tables.map((table) => [table.indicator, indexOf(table)]));
  const dyad = (indicator: string, from: string, to: string): Dyad => {
    const found = indexed.get(indicator);
    if (!found) return NOTHING;
    const key = dyadKey(from, to);
    const known = found.dyads.get(key);
    if (known) return known;
    const fresh = readDyad(found, key);
    found.dyads.set(key, fresh);
    return fresh;
  };
  return {
    indicators: [...indexed.keys()].toSorted(),
    series: (indicator, from, to) => dyad(indicator, from, to).figures,
    figure: (cell) =>
      dyad(cell.indicator, cell.from, cell.to).cells.get(
        cellKey(cell.dataset, cell.reporter ?? "", cell.year),
      ),
    partners: (indicator, place, others) => {
      const found = indexed.get(indicator);
      if (!found) return [];
      const byOther = place === "to" ? found.targets : found.origins;
      const sets = others ? others.map((other) => byOther.get(other) ?? []) : [...byOther.values()];
      return [...new Set(sets.flat())].toSorted();
    },
    datasets: (indicator) => indexed.get(indicator)?.datasets ?? [],
    *all(indicator) {
      const table = indexed.get(indicator)?.table;
      for (let row = 0; table && row < table.length; row++) yield figureAt(table, row);
    },
  };
}

const dyadKey = (from: string, to: string) => `${from}>${to}`;
const cellKey = (dataset: string, reporter: string, year: number) =>
  `${dataset}|${reporter}|${year}`;

function indexOf(table: IndicatorTable): Indexed {
  const known = indexes.get(table);
  if (known) return known;
  const fresh = index(table);
  indexes.set(table, fresh);
  return fresh;
}

function index(table: IndicatorTable): Indexed {
  const runs = new Map<string, readonly [number, number]>();
  const targets = new Map<string, string[]>();
  const origins = new Map<string, string[]>();
  let start = 0;
  for (let row = 1; row <= table.length; row++) {
    const from = table.from[start] ?? "";
    const to = table.to[start] ?? "";
    if (row < table.length && table.from[row] === from && table.to[row] === to) continue;
    runs.set(dyadKey(from, to), [start, row]);
    push(targets, from, to);
    push(origins, to, from);
    start = row;
  }
  const datasets = [...new Set(table.dataset)].toSorted();
  return { table, runs, targets, origins, datasets, dyads: new Map() };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function readDyad({ table, runs }: Indexed, key: string): Dyad {
  const run = runs.get(key);
  if (!run) return NOTHING;
  const figures: Figure[] = [];
  const cells = new Map<string, Figure>();
  for (let row = run[0]; row < run[1]; row++) {
    const figure = figureAt(table, row);
    figures.push(figure);
    if (figure.year === null) continue;
    cells.set(cellKey(figure.dataset, figure.reporter, figure.year), figure);
    cells.set(cellKey(figure.dataset, "", figure.year), figure);
  }
  return { figures, cells };
}

function figureAt(table: IndicatorTable, row: number): Figure {
  const key = {
    indicator: table.indicator,
    dataset: table.dataset[row] ?? "",
    reporter: table.reporter[row] ?? "",
    from: table.from[row] ?? "",
    to: table.to[row] ?? "",
    period: table.period[row] ?? "",
  };
  return {
    ...key,
    id: observationId(key.to === "" ? { ...key, to: undefined } : key),
    year: /^\d{4}$/.test(key.period) ? Number(key.period) : null,
    value: table.value[row] ?? Number.NaN,
    status: table.status[row] ?? "reported",
    file: table.file[row] ?? "",
    note: table.note[row] ?? "",
  };
}
