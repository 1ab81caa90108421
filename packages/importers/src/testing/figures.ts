import { describeIssue, type Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";

/** Rows as short lines, `CHN CHN KAZ 2017 11651494503`; status and note only when they are not the usual ones. */
export function figures(result: Result<readonly Row[]>): readonly string[] {
  if (!result.ok) return result.issues.map((issue) => `issue ${describeIssue(issue)}`);
  return result.value.map((row) =>
    [
      row.reporter,
      row.from,
      row.to,
      row.period,
      row.value,
      ...(row.status === "reported" ? [] : [row.status]),
      ...(row.note === "" ? [] : [`(${row.note})`]),
    ].join(" "),
  );
}
