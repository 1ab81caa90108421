import { Dataset, fail, settle, type Coverage, type Issue, type Result } from "@ambit/core/model";
import type { DatasetDescriptor, Row } from "../../importer.ts";
import { checkRows } from "../../run/check.ts";
import { applyCorrections } from "../../run/correct.ts";
import { printDataset, printObservations } from "../../run/print.ts";
import type { PrintedDataset } from "../../run/write.ts";
import type { Gathered, Series } from "../source.ts";
import { carryCorrections } from "./carry-corrections.ts";
import type { PreviousEdition } from "./previous.ts";

/** A new edition, ready to be compared and written. */
export interface Edition {
  readonly printed: PrintedDataset;
  readonly rows: readonly Row[];
  /** What a person should look at, a line each. */
  readonly remarks: readonly string[];
}

/** The edition of a day (YYYY-MM-DD), with the checks that every import goes through. */
export function makeEdition(
  series: Series,
  gathered: Gathered,
  previous: PreviousEdition | undefined,
  day: string,
): Result<Edition> {
  const { corrections, remarks } = carryCorrections(
    previous?.dataset.corrections ?? [],
    previous?.figures ?? [],
    gathered.rows,
  );
  const descriptor: DatasetDescriptor = {
    ...series.about,
    ...dates(series, gathered, day),
    id: `${series.id}-${day}`,
    origin: {
      url: series.home,
      note: `Asked from the publisher's interface on ${day}; the paths of the files are the questions`,
    },
    files: gathered.answers.map(({ id, url }) => ({ id, path: url })),
    coverage: series.coverage.flatMap((part) => withYears(part, gathered.rows)),
    corrections,
    read: () => settle(gathered.rows, []),
  };
  const corrected = applyCorrections(descriptor.id, gathered.rows, corrections);
  const issues = [
    ...checkRows(descriptor, gathered.rows),
    ...(corrected.ok ? [] : corrected.issues),
  ];
  const dataset = describe(series, descriptor, gathered);
  const rows = corrected.ok ? corrected.value : [];
  if (!dataset.ok) return settleWith(dataset.issues, issues);
  const printed = {
    id: descriptor.id,
    yml: printDataset(dataset.value),
    csv: printObservations(rows),
  };
  return settle({ printed, rows, remarks }, issues);
}

function dates(
  series: Series,
  gathered: Gathered,
  day: string,
): Pick<DatasetDescriptor, "label" | "edition" | "released" | "notes"> {
  const stated = /^\d{4}-\d{2}-\d{2}/.exec(gathered.released ?? "")?.[0];
  const version = gathered.version ?? (stated ? `as of ${stated}` : "as published");
  return {
    label: `${series.name}, ${inWords(stated ?? day)}`,
    edition: `${version}, retrieved ${day}`,
    released: stated ?? day,
    notes: stated
      ? series.about.notes
      : [
          ...series.about.notes,
          "The publisher gives no date; released is the day of the question.",
        ],
  };
}

/**
 * Coverage over the years that the figures have; none without figures. Where all partners are listed
 * a year without figures is a fault, so reporters are declared with their own years.
 */
function withYears(part: Omit<Coverage, "from" | "to">, rows: readonly Row[]): Coverage[] {
  const own = rows.filter((row) => row.indicator === part.indicator);
  if (part.reporters === "all" || part.partners !== "all") return [...spanOf(part, own)];
  const spans = part.reporters.flatMap((reporter) => {
    const rowsOfReporter = own.filter((row) => row.reporter === reporter);
    return spanOf({ ...part, reporters: [reporter] }, rowsOfReporter);
  });
  return [...Map.groupBy(spans, (s) => `${s.from} ${s.to}`).values()].flatMap((same) =>
    same.slice(0, 1).map((span) => ({ ...span, reporters: same.flatMap((s) => s.reporters) })),
  );
}

function spanOf(part: Omit<Coverage, "from" | "to">, rows: readonly Row[]): readonly Coverage[] {
  const years = rows.map((row) => Number(row.period.slice(0, 4)));
  if (years.length === 0) return [];
  const from = years.reduce((a, b) => Math.min(a, b));
  return [{ ...part, from, to: years.reduce((a, b) => Math.max(a, b)) }];
}

function describe(
  series: Series,
  descriptor: DatasetDescriptor,
  gathered: Gathered,
): Result<Dataset> {
  const { id, read: _read, ...authored } = descriptor;
  const files = gathered.answers.map((answer) => ({
    id: answer.id,
    path: answer.url,
    sha256: answer.sha256,
    bytes: answer.bytes,
  }));
  const parsed = Dataset.safeParse({ ...authored, files, importer: series.importer });
  if (parsed.success) return { ok: true, value: parsed.data };
  return settleWith(
    parsed.error.issues.map((issue) => ({
      code: "update.descriptor",
      message: `the description of ${id} is malformed: ${issue.message}`,
      path: issue.path.map((key) => (typeof key === "symbol" ? String(key) : key)),
    })),
    [],
  );
}

function settleWith(first: readonly Issue[], more: readonly Issue[]): Result<never> {
  const [one, ...rest] = [...first, ...more];
  if (one === undefined) throw new Error("a failure without an issue");
  return fail(one, ...rest);
}

function inWords(date: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}
