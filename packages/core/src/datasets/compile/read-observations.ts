import { join } from "node:path";
import { isUnread, type Gaps, type Pack } from "../../catalog/index.ts";
import { ObservationPeriod, ObservationStatus, type Issue } from "../../model/index.ts";
import type { TableRow } from "../../series/index.ts";
import { readRows, type CsvLine } from "./read-data.ts";

const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;
/** So many findings of one file are enough to mend it. */
const SHOWN = 20;

/** The figures that can be read, and what is wrong with the others. */
interface ReadObservations {
  readonly tables: ReadonlyMap<string, TableRow[]>;
  readonly issues: readonly Issue[];
}

/**
 * Every dataset's figures by indicator, each checked against the pack: ids, periods, numbers,
 * duplicates, raw files. Of a pack that was read in part, only what can be known is held against them.
 */
export async function readObservations(
  folder: string,
  pack: Pack,
  gaps: Gaps,
): Promise<ReadObservations> {
  const issues: Issue[] = [];
  const tables = new Map<string, TableRow[]>();
  const unread = [...gaps.unread].flatMap((path) => /^datasets\/(.+)$/.exec(path)?.[1] ?? []);
  for (const dataset of [...new Set([...Object.keys(pack.datasets), ...unread])].toSorted()) {
    const file = `datasets/${dataset}/observations.csv`;
    const found: Issue[] = [];
    const known = pack.datasets[dataset];
    const surroundings: Surroundings = {
      pack,
      gaps,
      dataset,
      file,
      files: known && new Set(known.files.map((f) => f.id)),
      isOwn: known?.perspective === "reporter",
      seen: new Set<string>(),
    };
    for (const line of await readRows(join(folder, file), file, found)) {
      const row = readRow(line, surroundings, found);
      if (!row) continue;
      const rows = tables.get(row.indicator) ?? [];
      rows.push(row.row);
      tables.set(row.indicator, rows);
    }
    issues.push(...found.slice(0, SHOWN));
  }
  return { tables, issues };
}

interface Surroundings {
  readonly pack: Pack;
  readonly gaps: Gaps;
  readonly dataset: string;
  readonly file: string;
  /** Undefined where dataset.yml could not be read. */
  readonly files: ReadonlySet<string> | undefined;
  /** Whether each side reports for itself. */
  readonly isOwn: boolean;
  readonly seen: Set<string>;
}

function readRow(
  { line, cells }: CsvLine,
  { pack, gaps, dataset, file, files, isOwn, seen }: Surroundings,
  issues: Issue[],
): { indicator: string; row: TableRow } | undefined {
  const before = issues.length;
  const {
    indicator = "",
    reporter = "",
    from = "",
    to = "",
    period = "",
    value = "",
    status = "",
    note = "",
  } = cells;
  const wrong = (code: string, column: string, message: string, tip: string) =>
    issues.push({
      code,
      message,
      file,
      path: [`line ${line}`, column],
      found: cells[column] ?? "nothing",
      tip,
    });
  const spec = Object.hasOwn(pack.indicators, indicator) ? pack.indicators[indicator] : undefined;
  const hidden = isUnread(gaps, "indicators", indicator);
  if (!spec && !hidden)
    wrong(
      "dangling_reference",
      "indicator",
      `there is no indicator "${indicator}"`,
      `Add indicators/${indicator}.yml.`,
    );
  else if (spec?.expression !== undefined)
    wrong(
      "observed_derived_indicator",
      "indicator",
      "a derived indicator has no observations",
      "Import what it is derived from.",
    );
  else if (spec && (to === "") === (spec.arity === "dyadic"))
    wrong(
      "wrong_arity",
      "to",
      `"${indicator}" is ${spec.arity}`,
      "A dyadic indicator needs both places, a monadic one only `from`.",
    );
  for (const [column, id] of [
    ["reporter", reporter],
    ["from", from],
    ["to", to],
  ] as const) {
    if (id !== "" && !Object.hasOwn(pack.actors, id) && !isUnread(gaps, "actors", id))
      wrong("dangling_reference", column, `there is no actor "${id}"`, `Add actors/${id}.yml.`);
  }
  if (!ObservationPeriod.safeParse(period).success)
    wrong("bad_period", "period", "not a period", "Write 2018, 2018-Q3, 2024-H1 or 2006/2018.");
  if (!PLAIN_DECIMAL.test(value))
    wrong(
      "bad_number",
      "value",
      "not a plain decimal number",
      "Write digits with a point, without exponent or separators.",
    );
  const known = ObservationStatus.safeParse(status);
  if (!known.success)
    wrong(
      "bad_status",
      "status",
      "not a status",
      `Use one of ${ObservationStatus.options.join(", ")}.`,
    );
  if (files && !files.has(cells["file"] ?? ""))
    wrong(
      "dangling_reference",
      "file",
      "dataset.yml has no such raw file",
      "Name a file by its id in dataset.yml.",
    );
  if (isOwn && reporter !== from && reporter !== to)
    wrong(
      "wrong_reporter",
      "reporter",
      "in this dataset each side reports for itself",
      "Name a side of the flow, or make the dataset a third party's.",
    );
  // A compiler has one figure for a cell, whatever it calls itself.
  const key = [indicator, isOwn || !files ? reporter : "", from, to, period]
    .filter(Boolean)
    .join(" ");
  if (seen.has(key))
    wrong(
      "duplicate_observation",
      "indicator",
      `a second figure for ${key}`,
      "One figure a cell; another edition is another dataset.",
    );
  seen.add(key);
  if (issues.length > before || hidden || !known.success) return undefined;
  return {
    indicator,
    row: {
      dataset,
      reporter,
      from,
      to,
      period,
      value: Number(value),
      status: known.data,
      file: cells["file"] ?? "",
      note,
    },
  };
}
