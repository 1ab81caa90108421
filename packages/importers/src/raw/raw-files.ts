import type { Result } from "@ambit/core/model";
import type { Uniqueness } from "./repeated-rows.ts";

/** One sheet of a workbook as rows of cells; empty cells are null, row and column count from zero. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface CsvRecord {
  /** Line in the file, counting from one. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export type Encoding = "utf-8" | "utf-16le" | "windows-1251" | "windows-1252";

/** How a text file is written, and what is known of rows in it that look the same. */
export interface CsvOptions extends Uniqueness {
  /** UTF-8 unless told. */
  readonly encoding?: Encoding;
  /** A comma unless told. */
  readonly delimiter?: string;
  /** Lines before the header that are not part of the table. */
  readonly skipLines?: number;
}

/** The raw files of one dataset, by the ids in its descriptor. Each reader names the file in its issues. */
export interface RawFiles {
  /** The file's path relative to the raw folder, for cell addresses in issues. */
  path(id: string): string;
  bytes(id: string): Result<Uint8Array>;
  /** UTF-8 unless told; wrong encoding is an issue. A byte order mark is dropped. */
  text(id: string, encoding?: Encoding): Result<string>;
  /** Records by header; a header that differs from `columns` is an issue. */
  csv(id: string, columns: readonly string[], options?: CsvOptions): Result<readonly CsvRecord[]>;
  /** Every sheet of an .xls or .xlsx workbook. */
  sheets(id: string): Result<readonly Sheet[]>;
}
