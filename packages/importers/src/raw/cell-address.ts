import type { Issue } from "@ambit/core/model";

/** Where in a raw file a figure stands. */
export interface CellAddress {
  /** Path relative to the raw folder. */
  readonly file: string;
  readonly sheet?: string;
  /** Row of a sheet or line of a text file, counting from one, as programs show it. */
  readonly row: number;
  /** Letter of a sheet's column (`C`), or the header's name in a CSV. */
  readonly column?: string;
}

/** Address of a cell of a sheet whose row and column count from zero, as in `Sheet.rows`. */
export function cellAddress(
  file: string,
  sheet: string,
  row: number,
  column?: number,
): CellAddress {
  const address = { file, sheet, row: row + 1 };
  return column === undefined ? address : { ...address, column: columnLetter(column) };
}

/** Address of a whole row of a sheet with so many cells, `A to F`; the row counts from zero. */
export function rowAddress(file: string, sheet: string, row: number, cells: number): CellAddress {
  const column = `A to ${columnLetter(Math.max(cells, 1) - 1)}`;
  return { ...cellAddress(file, sheet, row), column };
}

/** An issue that names file, sheet, row and column. */
export function issueAt(address: CellAddress, issue: Omit<Issue, "file" | "path">): Issue {
  return { ...issue, file: address.file, path: [describePlace(address)] };
}

/** `sheet 2023, row 12, column C` */
export function describePlace({ sheet, row, column }: CellAddress): string {
  const parts = [`row ${row}`];
  if (sheet !== undefined) parts.unshift(`sheet ${sheet}`);
  if (column !== undefined) parts.push(`column ${column}`);
  return parts.join(", ");
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetter(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}
