import type { ActorId, Issue, Result } from "@ambit/core/model";
import { readNumber, type NumberFormat } from "../decimal/index.ts";
import { readPlace, type IgnoreList, type PlaceTable } from "../place/index.ts";
import { issueAt, type CellAddress, type CsvRecord } from "../raw/index.ts";

/**
 * The cells of one CSV record, read one by one. What cannot be read goes to `issues` and is
 * undefined, like what is not there, so that an importer asks once whether it has all it needs.
 */
export class RecordReader {
  readonly #file: string;
  readonly #record: CsvRecord;
  readonly #issues: Issue[];

  constructor(file: string, record: CsvRecord, issues: Issue[]) {
    this.#file = file;
    this.#record = record;
    this.#issues = issues;
  }

  at(column: string): CellAddress {
    return { file: this.#file, row: this.#record.line, column };
  }

  text(column: string): string {
    const cell = this.#record.cells[column];
    if (cell === undefined) throw new Error(`the importer did not ask for a column "${column}"`);
    return cell.trim();
  }

  /** Decimal text; undefined where there is no figure. */
  number(column: string, format?: NumberFormat): string | undefined {
    return this.#take(readNumber(withoutNoise(this.text(column)), this.at(column), format));
  }

  /** Undefined where the importer ignores the name. */
  place(column: string, table: PlaceTable, ignored?: IgnoreList): ActorId | undefined {
    return this.#take(readPlace(table, this.text(column), this.at(column), ignored));
  }

  /** A calendar year; `2012.0`, as programs print whole numbers, is 2012. */
  year(column: string): string | undefined {
    const year = /^([12]\d{3})(?:\.0)?$/.exec(this.text(column))?.[1];
    if (year === undefined) this.#refuse(column, "raw.year", "there is no year here", "a year");
    return year;
  }

  /** What the cell's text stands for; a text that the importer does not know is an issue. */
  choice<T>(column: string, meanings: Readonly<Record<string, T>>): T | undefined {
    const text = this.text(column);
    const meaning = Object.hasOwn(meanings, text) ? meanings[text] : undefined;
    if (meaning === undefined) {
      const expected = Object.keys(meanings).join(", ");
      this.#refuse(column, "raw.choice", "the importer does not know this value", expected);
    }
    return meaning;
  }

  /** Reports that the cell is not what it has to be. */
  refuse(column: string, message: string, expected: string): void {
    this.#refuse(column, "raw.unexpected", message, expected);
  }

  #refuse(column: string, code: string, message: string, expected: string): void {
    const found = `"${this.text(column)}"`;
    this.#issues.push(issueAt(this.at(column), { code, message, found, expected }));
  }

  #take<T>(result: Result<T>): T | undefined {
    if (result.ok) return result.value;
    this.#issues.push(...result.issues);
    return undefined;
  }
}

// A program that writes all bits of a double prints 540.9487799999999 for 540.94878; beyond 15
// significant digits there is only noise, and a number is cut there like a spreadsheet's.
function withoutNoise(text: string): string | number {
  if (!/^-?\d*\.\d+(?:[eE][+-]?\d+)?$/.test(text)) return text;
  const digits = text
    .replace(/[eE].*$/, "")
    .replaceAll(/\D/g, "")
    .replace(/^0+/, "");
  return digits.length > 15 ? Number(text) : text;
}
