import { observationId } from "../model/index.ts";
import type { Figure } from "./figure.ts";
import type { IndicatorTable } from "./table.ts";

/** The port through which everything reads figures. Loaded tables only; loading is the edges' business. */
export interface ObservationStore {
  /** Ids of the indicators whose figures are loaded. */
  readonly indicators: readonly string[];
  /** Every figure of a dyad (or, with `to` empty, of one actor), over all datasets, reporters and periods; by index, not by a scan. */
  series(indicator: string, from: string, to: string): readonly Figure[];
  /** Who has figures of a dyad, in which dataset, over which years. */
  voices(indicator: string, from: string, to: string): readonly Voice[];
  /** The figure of one cell, or undefined. With no reporter: the dataset's only one for that cell. */
  figure(cell: Cell): Figure | undefined;
  /** Who stands in `place` in any figure, the other place being one of `others` (or anyone). Sorted. */
  partners(indicator: string, place: "from" | "to", others?: readonly string[]): readonly string[];
  /** The datasets that have figures of an indicator. Sorted. */
  datasets(indicator: string): readonly string[];
  /** The first and last year in which anybody has any figure of an indicator; undefined where nobody has one. */
  years(indicator: string): readonly [first: number, last: number] | undefined;
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
  /** A quarter or half of the year, as in 2018-Q3; the whole year unless told. */
  readonly part?: string | undefined;
}

/** One reporter's annual figures of a dyad in one dataset; parts of a year where there are no others. */
export interface Voice {
  readonly dataset: string;
  readonly reporter: string;
  readonly first: number;
  last: number;
}

interface Indexed {
  readonly table: IndicatorTable;
  readonly runs: ReadonlyMap<string, readonly [number, number]>;
  readonly targets: ReadonlyMap<string, readonly string[]>;
  readonly origins: ReadonlyMap<string, readonly string[]>;
  readonly datasets: readonly string[];
  readonly years: readonly [first: number, last: number];
  readonly dyads: Map<string, Map<string, Dyad>>;
  /** Figures that were asked for, by row. */
  readonly figures: (Figure | undefined)[];
}

interface Dyad {
  readonly figures: () => readonly Figure[];
  readonly voices: readonly Voice[];
  /** For each dataset and reporter (and for each dataset alone), the row of each year, and of each part of one. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number | string, number>>>;
}

const NOTHING: Dyad = { figures: () => [], voices: [], rows: new Map() };

const indexes = new WeakMap<IndicatorTable, Indexed>();

/** A store over tables in memory; a table's index costs one pass, once, however many stores hold it. */
export function createStore(tables: readonly IndicatorTable[]): ObservationStore {
  const indexed = new Map(tables.map((table) => [table.indicator, indexOf(table)]));
  const dyad = (indicator: string, from: string, to: string): Dyad => {
    const found = indexed.get(indicator);
    if (!found) return NOTHING;
    const ofOrigin = found.dyads.get(from) ?? new Map<string, Dyad>();
    if (!found.dyads.has(from)) found.dyads.set(from, ofOrigin);
    const known = ofOrigin.get(to);
    if (known) return known;
    const fresh = readDyad(found, dyadKey(from, to));
    ofOrigin.set(to, fresh);
    return fresh;
  };
  const known = (table: IndicatorTable, row: number): Figure => {
    const { figures } = indexOf(table);
    const figure = figures[row] ?? figureAt(table, row);
    figures[row] = figure;
    return figure;
  };
  return {
    indicators: [...indexed.keys()].toSorted(),
    series: (indicator, from, to) => dyad(indicator, from, to).figures(),
    voices: (indicator, from, to) => dyad(indicator, from, to).voices,
    figure: ({ indicator, dataset, reporter, from, to, year, part }) => {
      const table = indexed.get(indicator)?.table;
      const row = dyad(indicator, from, to)
        .rows.get(dataset)
        ?.get(reporter ?? "")
        ?.get(part ?? year);
      return table && row !== undefined ? known(table, row) : undefined;
    },
    partners: (indicator, place, others) => {
      const found = indexed.get(indicator);
      if (!found) return [];
      const byOther = place === "to" ? found.targets : found.origins;
      const [only] = others ?? [];
      // Runs are in the order of the table: one actor's partners are sorted already.
      if (only !== undefined && others?.length === 1) return byOther.get(only) ?? [];
      const sets = others ? others.map((other) => byOther.get(other) ?? []) : [...byOther.values()];
      return [...new Set(sets.flat())].toSorted();
    },
    datasets: (indicator) => indexed.get(indicator)?.datasets ?? [],
    years: (indicator) => indexed.get(indicator)?.years,
    *all(indicator) {
      const table = indexed.get(indicator)?.table;
      if (!table) return;
      for (let row = 0; row < table.length; row++) yield figureAt(table, row);
    },
  };
}

const dyadKey = (from: string, to: string) => `${from}>${to}`;

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
  const years = yearsSpanned(table.period);
  return { table, runs, targets, origins, datasets, years, dyads: new Map(), figures: [] };
}

/** Parts of years and means over several years included: 2018-Q3, 2006/2018. */
function yearsSpanned(periods: readonly string[]): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const period of new Set(periods)) {
    const ends = period.split("/");
    first = Math.min(first, Number(ends[0]?.slice(0, 4)));
    last = Math.max(last, Number(ends.at(-1)?.slice(0, 4)));
  }
  return [first, last];
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function readDyad({ table, runs }: Indexed, key: string): Dyad {
  const run = runs.get(key);
  if (!run) return NOTHING;
  const rows: Rows = new Map();
  const voices: Voice[] = [];
  const ofParts: Voice[] = [];
  for (let row = run[0]; row < run[1]; row++) {
    const period = table.period[row] ?? "";
    const year = yearOfPeriod(period);
    const dataset = table.dataset[row] ?? "";
    const reporter = table.reporter[row] ?? "";
    addRow(rows, dataset, reporter, year ?? period, row);
    addRow(rows, dataset, "", year ?? period, row);
    if (year === null) {
      const within = Number(period.slice(0, 4));
      if (!period.includes("/")) ofParts.push({ dataset, reporter, first: within, last: within });
      continue;
    }
    // The table is sorted by dataset, reporter and period: a voice's years come one after another.
    const last = voices.at(-1);
    if (last?.dataset === dataset && last.reporter === reporter) last.last = year;
    else voices.push({ dataset, reporter, first: year, last: year });
  }
  for (const part of ofParts) {
    const isHeard = voices.some((v) => v.dataset === part.dataset && v.reporter === part.reporter);
    if (!isHeard) voices.push(part);
  }
  let figures: readonly Figure[] | undefined;
  const read = () => Array.from({ length: run[1] - run[0] }, (_, i) => figureAt(table, run[0] + i));
  return { figures: () => (figures ??= read()), voices, rows };
}

type Rows = Map<string, Map<string, Map<number | string, number>>>;

function addRow(
  rows: Rows,
  dataset: string,
  reporter: string,
  period: number | string,
  row: number,
): void {
  const ofDataset = rows.get(dataset) ?? new Map<string, Map<number, number>>();
  rows.set(dataset, ofDataset);
  const ofReporter = ofDataset.get(reporter) ?? new Map<number | string, number>();
  ofDataset.set(reporter, ofReporter);
  ofReporter.set(period, row);
}

function yearOfPeriod(period: string): number | null {
  return period.length === 4 ? Number(period) : null;
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
    year: yearOfPeriod(key.period),
    value: table.value[row] ?? Number.NaN,
    status: table.status[row] ?? "reported",
    file: table.file[row] ?? "",
    note: table.note[row] ?? "",
  };
}
