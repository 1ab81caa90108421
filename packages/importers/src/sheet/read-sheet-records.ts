import { settle, type Issue, type Result } from "@ambit/core/model";
import {
  expectCells,
  repeatedRows,
  rowAddress,
  sheetNamed,
  type RawFiles,
  type Sheet,
} from "../raw/index.ts";
import { SheetRecord } from "./sheet-record.ts";

/** A sheet whose first row names its columns; `null` is a column without a name, which nobody reads. */
export interface SheetLayout {
  readonly sheet: string;
  readonly columns: readonly (string | null)[];
}

/**
 * What `each` makes of the rows of a sheet: nothing, one thing, or several a row. Rows without any
 * cell are passed over; a row that stands twice is an issue. All issues of the sheet are collected before it gives up.
 */
export function readSheetRecords<T>(
  files: RawFiles,
  id: string,
  layout: SheetLayout,
  each: (record: SheetRecord) => T | readonly T[] | undefined,
): Result<readonly T[]> {
  const file = files.path(id);
  const sheets = files.sheets(id);
  if (!sheets.ok) return sheets;
  const sheet = sheetNamed(file, sheets.value, layout.sheet);
  if (!sheet.ok) return sheet;
  const header = expectCells(file, sheet.value, 0, layout.columns);
  if (!header.ok) return header;
  const rows = filledRows(sheet.value);
  const issues: Issue[] = [
    ...repeatedRows(
      file,
      rows.map((row) => placed(file, sheet.value, row)),
    ),
  ];
  const made = rows.flatMap((row) => {
    const result = each(new SheetRecord(file, sheet.value, row, layout.columns, issues));
    return result === undefined ? [] : result;
  });
  return settle(made, issues);
}

function placed(file: string, sheet: Sheet, row: number) {
  const all = sheet.rows[row] ?? [];
  return { at: rowAddress(file, sheet.name, row, all.length), all, cells: {} };
}

function filledRows(sheet: Sheet): number[] {
  return sheet.rows.flatMap((row, i) => (i > 0 && row.some((cell) => cell !== null) ? [i] : []));
}
