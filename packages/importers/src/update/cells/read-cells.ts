import { settle, type Issue, type Result } from "@ambit/core/model";
import { RecordReader } from "../../records/index.ts";

/** One record of an answer: texts by the name of the field, and where it stands. */
export interface Cells {
  /** Line of a table, or number of the record in a list, counting from one. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * What `each` makes of the records of an answer: nothing, one thing, or several a record. Their
 * issues name the answer's address, the record and the field.
 */
export function readCells<T>(
  url: string,
  records: readonly Cells[],
  each: (record: RecordReader) => T | readonly T[] | undefined,
): Result<readonly T[]> {
  const issues: Issue[] = [];
  const made = records.flatMap((record) => {
    const result = each(new RecordReader(url, record, issues));
    return result === undefined ? [] : result;
  });
  return settle(made, issues);
}

/** Records of a list; `null` and what is not there is an empty text, as in a table. */
export function toCells<T>(
  list: readonly T[],
  fields: (item: T) => Readonly<Record<string, string | number | null | undefined>>,
): readonly Cells[] {
  return list.map((item, i) => ({
    line: i + 1,
    cells: Object.fromEntries(
      Object.entries(fields(item)).map(([name, value]) => [name, String(value ?? "")]),
    ),
  }));
}
