import type { Issue } from "@ambit/core/model";
import { cellAddress, type CellAddress, type Sheet } from "../raw/index.ts";
import { RecordReader } from "../records/index.ts";

/** One row of a sheet, its cells named by the header; issues name sheet and column letter. */
export class SheetRecord extends RecordReader {
  readonly #address: (column: string) => CellAddress;

  /** `row` counts from zero, as in `Sheet.rows`. */
  constructor(
    file: string,
    sheet: Sheet,
    row: number,
    columns: readonly (string | null)[],
    issues: Issue[],
  ) {
    const cells = columns.flatMap((name, i) =>
      name === null ? [] : [[name, String(sheet.rows[row]?.[i] ?? "")] as const],
    );
    super(file, { line: row + 1, cells: Object.fromEntries(cells) }, issues);
    this.#address = (column) => cellAddress(file, sheet.name, row, columns.indexOf(column));
  }

  override at(column: string): CellAddress {
    return this.#address(column);
  }
}
