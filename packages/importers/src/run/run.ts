import { settle, type Issue, type Result } from "@ambit/core/model";
import type { DatasetDescriptor, Importer } from "../importer.ts";
import { RawFolder } from "../raw/index.ts";
import { checkRows } from "./check.ts";
import { applyCorrections } from "./correct.ts";
import { describeDataset } from "./describe.ts";
import { lostFigures } from "./lost-figures.ts";
import { printDataset, printObservations } from "./print.ts";
import { writeDatasets, type PrintedDataset } from "./write.ts";

export interface Run {
  readonly importers: readonly Importer[];
  /** Folder of the publishers' files. */
  readonly raw: string;
  /** Folder in which `datasets/` lies or will lie. */
  readonly data: string;
  /** Lets a dataset lose many figures to a raw file that has changed. */
  readonly acceptLoss?: boolean;
  /** Called with one line a dataset. */
  readonly progress?: (line: string) => void;
}

/**
 * Reads every dataset of the importers, and writes all of them or, when any has an issue, none.
 * Gives the ids of what was written, or the issues of all datasets together.
 */
export function runImporters(run: Run): Result<readonly string[]> {
  const issues: Issue[] = [...repeatedIds(run.importers)];
  const printed: PrintedDataset[] = [];
  const raw = new RawFolder(run.raw);
  for (const importer of run.importers) {
    for (const dataset of importer.datasets) {
      const result = readDataset(importer.id, dataset, raw, run);
      if (result.ok) printed.push(result.value);
      else issues.push(...result.issues);
      run.progress?.(`${importer.id}/${dataset.id}: ${summary(result)}`);
    }
    raw.release();
  }
  const all = settle(printed, eachOnce(issues));
  return all.ok ? writeDatasets(run.data, all.value) : all;
}

function readDataset(
  importer: string,
  dataset: DatasetDescriptor,
  raw: RawFolder,
  { data, acceptLoss = false }: Run,
): Result<PrintedDataset & { readonly figures: number }> {
  const described = describeDataset(importer, dataset, raw);
  if (!described.ok) return described;
  const read = dataset.read(raw.files(dataset.files));
  if (!read.ok) return read;
  const corrected = applyCorrections(dataset.id, read.value, dataset.corrections);
  const issues = [
    ...(corrected.ok ? [] : corrected.issues),
    ...checkRows(dataset, read.value),
    ...(acceptLoss ? [] : lostFigures(data, dataset.id, described.value.files, read.value)),
  ];
  const rows = corrected.ok ? corrected.value : [];
  return settle(
    {
      id: dataset.id,
      yml: printDataset(described.value),
      csv: printObservations(rows),
      figures: rows.length,
    },
    issues,
  );
}

/** Datasets that share a file share what is wrong with it. */
function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

function summary(result: Result<{ readonly figures: number }>): string {
  return result.ok ? `${result.value.figures} figures` : `${result.issues.length} issues`;
}

function repeatedIds(importers: readonly Importer[]): Issue[] {
  const ids = importers.flatMap((i) => i.datasets.map((d) => d.id));
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => ({
    code: "run.dataset-id",
    message: `two datasets have the id ${id}`,
    tip: "Each edition of a publisher's figures has its own id.",
  }));
}
