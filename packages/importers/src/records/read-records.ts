import { settle, type Issue, type Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import type { CsvOptions, RawFiles } from "../raw/index.ts";
import { RecordReader } from "./record-reader.ts";

/**
 * What `each` makes of the records of a CSV file: nothing, one thing, or several a record. All
 * issues of the file are collected before it gives up.
 */
export function readRecords<T>(
  files: RawFiles,
  id: string,
  columns: readonly string[],
  each: (record: RecordReader) => T | readonly T[] | undefined,
  options?: CsvOptions,
): Result<readonly T[]> {
  const records = files.csv(id, columns, options);
  if (!records.ok) return records;
  const issues: Issue[] = [];
  const path = files.path(id);
  const made = records.value.flatMap((record) => {
    const result = each(new RecordReader(path, record, issues));
    return result === undefined ? [] : result;
  });
  return settle(made, issues);
}

/** The rows of several readers of one dataset, or the issues of all of them. */
export function joinRows(...results: readonly Result<readonly Row[]>[]): Result<readonly Row[]> {
  const issues = results.flatMap((r) => (r.ok ? [] : r.issues));
  return settle(
    results.flatMap((r) => (r.ok ? r.value : [])),
    issues,
  );
}
