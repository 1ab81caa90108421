import { settle, type Issue, type Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import { describePlace, issueAt } from "../raw/index.ts";

/** Summaries are printed to 0.01 million USD. */
const ROUNDING = 5_000;

/**
 * The summaries' rows and those of `others` that the summaries do not have. Where both have a figure
 * the summaries' is kept; a difference beyond their rounding is an issue.
 */
export function supplement(
  summaries: readonly Row[],
  others: readonly Row[],
): Result<readonly Row[]> {
  const known = new Map(summaries.map((row) => [cell(row), row]));
  const issues: Issue[] = [];
  const lacking: Row[] = [];
  for (const row of others) {
    const same = known.get(cell(row));
    if (same === undefined) lacking.push(row);
    else if (Math.abs(Number(same.value) - Number(row.value)) > ROUNDING) {
      issues.push(disagreement(row, same));
    }
  }
  return settle([...summaries, ...lacking], issues);
}

function cell({ reporter, from, to, period }: Row): string {
  return [reporter, from, to, period].join(" ");
}

function disagreement(row: Row, summary: Row): Issue {
  const issue = {
    code: "wits.disagreement",
    message: `two files of the publisher disagree about ${cell(row)}`,
    found: row.value,
    expected: summary.at
      ? `${summary.value} as in ${summary.at.file} ${describePlace(summary.at)}`
      : summary.value,
  };
  return row.at ? issueAt(row.at, issue) : issue;
}
