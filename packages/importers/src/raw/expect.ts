import { fail, ok, type Result } from "@ambit/core/model";
import { cellAddress, issueAt } from "./cell-address.ts";
import type { Sheet } from "./raw-files.ts";

/** The sheet of that name, or an issue that lists the sheets there are. */
export function sheetNamed(file: string, sheets: readonly Sheet[], name: string): Result<Sheet> {
  const sheet = sheets.find((s) => s.name === name);
  if (sheet) return ok(sheet);
  return fail({
    code: "raw.sheet-missing",
    message: `the workbook has no sheet "${name}"`,
    file,
    path: [`sheet ${name}`],
    found: sheets.map((s) => `"${s.name}"`).join(", ") || "no sheet",
    expected: `"${name}"`,
  });
}

/**
 * Checks the texts of a header row (`row` from zero). Capitals, blanks at the ends and runs of
 * blanks do not count, `null` expects an empty cell; columns after the last expected one are not looked at.
 */
export function expectCells(
  file: string,
  sheet: Sheet,
  row: number,
  expected: readonly (string | number | null)[],
): Result<true> {
  const issues = expected.flatMap((want, column) => {
    const cell = sheet.rows[row]?.[column] ?? null;
    const found = cell === null ? null : squeeze(String(cell)) || null;
    const same = want === null ? found === null : found?.toLowerCase() === plain(want);
    if (same) return [];
    return [
      issueAt(cellAddress(file, sheet.name, row, column), {
        code: "raw.sheet-header",
        message: "the header has changed",
        found: found === null ? "an empty cell" : `"${found}"`,
        expected: want === null ? "an empty cell" : `"${want}"`,
        tip: "Read the publisher's note on the new layout before you change the importer.",
      }),
    ];
  });
  const [first, ...rest] = issues;
  return first ? fail(first, ...rest) : ok(true);
}

function plain(want: string | number): string {
  return squeeze(String(want)).toLowerCase();
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
