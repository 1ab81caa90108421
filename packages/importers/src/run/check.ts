import type { Issue } from "@ambit/core/model";
import { ActorId, ObservationPeriod, ObservationStatus, Slug } from "@ambit/core/model";
import type { DatasetDescriptor, Row } from "../importer.ts";
import { plainDecimal } from "../decimal/index.ts";
import { describePlace, type CellAddress } from "../raw/index.ts";

/** What is wrong with the rows of a dataset: malformed fields, duplicates, figures outside the coverage. */
export function checkRows(dataset: DatasetDescriptor, rows: readonly Row[]): readonly Issue[] {
  if (rows.length === 0) {
    return [{ code: "run.empty", message: `${dataset.id} has no figures` }];
  }
  return [
    ...rows.flatMap((row) => malformed(dataset, row)),
    ...duplicates(dataset, rows),
    ...uncovered(dataset, rows),
  ];
}

type Check = (row: Row, dataset: DatasetDescriptor) => boolean;

type Field = Exclude<keyof Row, "at">;

const FIELDS: readonly (readonly [Field, string, Check])[] = [
  ["indicator", "a kebab-case id", (r) => Slug.safeParse(r.indicator).success],
  ["reporter", "an actor id", (r) => ActorId.safeParse(r.reporter).success],
  ["from", "an actor id", (r) => ActorId.safeParse(r.from).success],
  ["to", "an actor id or nothing", (r) => r.to === "" || ActorId.safeParse(r.to).success],
  [
    "period",
    "2018, 2018-Q3, 2024-H1 or 2006/2018",
    (r) => ObservationPeriod.safeParse(r.period).success,
  ],
  ["value", "a plain decimal without needless zeros", (r) => plainDecimal(r.value) === r.value],
  ["status", "an observation status", (r) => ObservationStatus.safeParse(r.status).success],
  ["file", "the id of a file in the descriptor", (r, d) => d.files.some((f) => f.id === r.file)],
  ["note", "one line", (r) => !/[\r\n]/.test(r.note)],
];

function malformed(dataset: DatasetDescriptor, row: Row): Issue[] {
  return FIELDS.filter(([, , check]) => !check(row, dataset)).map(([field, expected]) => ({
    code: "run.row",
    message: `a figure of ${dataset.id} (${describeRow(row)}) has a malformed ${field}`,
    found: `"${row[field]}"`,
    expected,
    ...place(row.at),
  }));
}

function duplicates(dataset: DatasetDescriptor, rows: readonly Row[]): Issue[] {
  const seen = new Map<string, Row>();
  const issues: Issue[] = [];
  for (const row of rows) {
    const key = describeRow(row);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      continue;
    }
    const where = first.at ? `, first in ${first.at.file} ${describePlace(first.at)}` : "";
    issues.push({
      code: "run.duplicate",
      message: `${dataset.id} has the figure ${key} twice${where}`,
      found: `${first.value} and ${row.value}`,
      expected: "one figure",
      ...place(row.at),
      tip: "Two names may lead to one actor, or the publisher repeats a row.",
    });
  }
  return issues;
}

function uncovered(dataset: DatasetDescriptor, rows: readonly Row[]): Issue[] {
  return rows
    .filter((row) => {
      const [start = "", end = start] = row.period.split("/");
      return !dataset.coverage.some(
        (c) =>
          c.indicator === row.indicator &&
          (c.reporters === "all" || c.reporters.includes(row.reporter)) &&
          c.from <= Number(start.slice(0, 4)) &&
          Number(end.slice(0, 4)) <= c.to,
      );
    })
    .map((row) => ({
      code: "run.coverage",
      message: `a figure of ${dataset.id} lies outside the coverage that it declares`,
      found: describeRow(row),
      ...place(row.at),
      tip: "Widen the coverage in the descriptor, or find out why the figure is there.",
    }));
}

/** The key of an observation for people: `exports KAZ KAZ CHN 2023`. */
function describeRow(row: Row): string {
  return [row.indicator, row.reporter, row.from, row.to, row.period].filter(Boolean).join(" ");
}

function place(at: CellAddress | undefined): Pick<Issue, "file" | "path"> {
  return at ? { file: at.file, path: [describePlace(at)] } : {};
}
