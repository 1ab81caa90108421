import { fail, ok, type Issue, type Result } from "@ambit/core/model";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { GENERATED } from "./print.ts";

/** The two files of a dataset, printed. */
export interface PrintedDataset {
  readonly id: string;
  readonly yml: string;
  readonly csv: string;
}

/**
 * Puts the datasets into `<data>/datasets`: all of them into a temporary folder first, then each by
 * renaming, so that a reader never meets half a dataset. A folder with anything but two generated
 * files is somebody's work, and an issue.
 */
export function writeDatasets(
  data: string,
  datasets: readonly PrintedDataset[],
): Result<readonly string[]> {
  const target = join(data, "datasets");
  const [first, ...rest] = datasets.flatMap((d) => foreign(join(target, d.id), d.id));
  if (first) return fail(first, ...rest);

  mkdirSync(target, { recursive: true });
  const temporary = mkdtempSync(join(data, ".import-"));
  try {
    for (const { id, yml, csv } of datasets) {
      mkdirSync(join(temporary, "new", id), { recursive: true });
      writeFileSync(join(temporary, "new", id, "dataset.yml"), yml);
      writeFileSync(join(temporary, "new", id, "observations.csv"), csv);
    }
    replaceAll(target, temporary, datasets);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return ok(datasets.map((d) => d.id));
}

function replaceAll(target: string, temporary: string, datasets: readonly PrintedDataset[]): void {
  mkdirSync(join(temporary, "old"));
  const undo: (() => void)[] = [];
  try {
    for (const { id } of datasets) {
      const place = join(target, id);
      const kept = join(temporary, "old", id);
      if (existsSync(place)) {
        renameSync(place, kept);
        undo.unshift(() => renameSync(kept, place));
      }
      renameSync(join(temporary, "new", id), place);
      undo.unshift(() => rmSync(place, { recursive: true }));
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}

function foreign(folder: string, id: string): Issue[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((f) => f !== "dataset.yml" && f !== "observations.csv");
  const yml = join(folder, "dataset.yml");
  const authored = existsSync(yml) && !readFileSync(yml, "utf8").startsWith(GENERATED);
  if (files.length === 0 && !authored) return [];
  return [
    {
      code: "run.foreign",
      message: "the dataset's folder holds work that no importer made",
      file: `datasets/${id}`,
      found: authored ? "a dataset.yml that is not generated" : files.join(", "),
      expected: "a generated dataset.yml and observations.csv",
      tip: "Move it elsewhere, or give the imported dataset another id.",
    },
  ];
}
