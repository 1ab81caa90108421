import { Dataset, settle, type Issue, type RawFile, type Result } from "@ambit/core/model";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Row } from "../importer.ts";
import { readCsv } from "../raw/csv.ts";
import { OBSERVATION_COLUMNS } from "./print.ts";

/** With a larger share of figures gone an import stops, unless it is told that they may go. */
const MUCH = 0.02;

/**
 * Issues of a dataset that is about to lose many of the figures that `data` holds, because a raw
 * file is another one than then: cut off, most likely. Figures that were something and are zero now
 * are lost as well, since some importers write out what a list does not have as zero.
 */
export function lostFigures(
  data: string,
  id: string,
  files: readonly RawFile[],
  rows: readonly Row[],
): readonly Issue[] {
  const folder = `datasets/${id}`;
  const known = readKnown(join(data, folder, "dataset.yml"));
  const changed = files.flatMap((file) => {
    const before = known?.files.find((f) => f.id === file.id);
    return before && before.sha256 !== file.sha256 ? [{ file, before }] : [];
  });
  if (changed.length === 0) return [];
  const figures = readFigures(data, `${folder}/observations.csv`);
  if (!figures.ok) return figures.issues;
  const now = new Map(rows.map((row) => [keyOf({ ...row }), row.value]));
  return changed.flatMap(({ file, before }) => {
    const own = figures.value.filter((figure) => figure.file === file.id);
    const found = whatIsLost(own, now);
    return found === undefined ? [] : [issueOf(id, file, before, found)];
  });
}

/** In words; undefined when it is little. */
function whatIsLost(
  before: readonly Known[],
  now: ReadonlyMap<string, string>,
): string | undefined {
  const gone = before.filter(({ key }) => !now.has(key));
  const filled = before.filter(({ value }) => value !== "0");
  const emptied = filled.filter(({ key }) => (now.get(key) ?? "0") === "0");
  if (gone.length > before.length * MUCH) {
    return `${gone.length} of its ${before.length} figures gone`;
  }
  return emptied.length > filled.length * MUCH
    ? `${emptied.length} of its ${filled.length} figures gone or zero`
    : undefined;
}

function issueOf(id: string, file: RawFile, before: RawFile, found: string): Issue {
  return {
    code: "run.lost",
    message: `many figures of ${id} are not in this file any more, which has ${file.bytes} bytes and had ${before.bytes}`,
    file: file.path,
    found,
    expected: `at most ${MUCH * 100} % of those in datasets/${id} gone`,
    tip: "The file may be cut off: compare it with the publisher's. When the figures have really been taken back, add --accept-loss.",
  };
}

/** Undefined where there is no dataset.yml, or none that an importer could have written. */
function readKnown(path: string): Dataset | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return Dataset.safeParse(parse(readFileSync(path, "utf8"))).data;
  } catch {
    return undefined;
  }
}

interface Known {
  readonly key: string;
  readonly value: string;
  readonly file: string;
}

function readFigures(data: string, file: string): Result<readonly Known[]> {
  const path = join(data, file);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const records = readCsv(file, text, OBSERVATION_COLUMNS);
  if (!records.ok) return records;
  return settle(
    records.value.map(({ cells }) => ({
      key: keyOf(cells),
      value: cells["value"] ?? "",
      file: cells["file"] ?? "",
    })),
    [],
  );
}

function keyOf(cells: Readonly<Record<string, unknown>>): string {
  return ["indicator", "reporter", "from", "to", "period"].map((c) => cells[c]).join(" ");
}
