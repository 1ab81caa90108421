import type { Correction, Issue, Result } from "@ambit/core/model";
import { settle } from "@ambit/core/model";
import type { Row } from "../importer.ts";

/**
 * Marks the rows that a correction is about: its status, and its id as their note. A correction
 * that is about no row is an issue, and so is a row that two corrections are about.
 */
export function applyCorrections(
  dataset: string,
  rows: readonly Row[],
  corrections: readonly Correction[],
): Result<readonly Row[]> {
  const issues: Issue[] = [];
  const marked = rows.slice();
  const by = new Map<number, string>();
  for (const correction of corrections) {
    let matches = 0;
    rows.forEach((row, i) => {
      if (!isAbout(correction.where, row)) return;
      matches += 1;
      const other = by.get(i);
      if (other !== undefined) issues.push(overlap(dataset, correction.id, other, row));
      by.set(i, correction.id);
      marked[i] = { ...row, status: correction.status, note: correction.id };
    });
    if (matches === 0) issues.push(idle(dataset, correction.id));
  }
  return settle(marked, issues);
}

function isAbout(where: Correction["where"], row: Row): boolean {
  if (where.indicator !== undefined && where.indicator !== row.indicator) return false;
  if (where.reporter !== undefined && where.reporter !== row.reporter) return false;
  if (where.from !== undefined && where.from !== row.from) return false;
  if (where.to !== undefined && where.to !== row.to) return false;
  const year = Number(row.period.slice(0, 4));
  return where.years === undefined || (year >= where.years[0] && year <= where.years[1]);
}

function idle(dataset: string, id: string): Issue {
  return {
    code: "run.correction-idle",
    message: `the correction ${id} of ${dataset} is about no figure`,
    tip: "Fix its conditions, or remove it when the publisher has repaired the figure.",
  };
}

function overlap(dataset: string, id: string, other: string, row: Row): Issue {
  const flow = [row.indicator, row.reporter, row.from, row.to, row.period].join(" ");
  return {
    code: "run.correction-overlap",
    message: `two corrections of ${dataset} are about one figure: ${flow}`,
    found: `${other} and ${id}`,
    expected: "one correction a figure",
  };
}
