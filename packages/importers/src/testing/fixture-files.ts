import { fail, ok } from "@ambit/core/model";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RawFolder, type RawFiles, type Sheet } from "../raw/index.ts";
import { readCsv } from "../raw/csv.ts";

/** What a test spoils in a recorded file before the reader sees it. */
export interface Spoil {
  readonly text?: (text: string) => string;
  readonly sheet?: (sheet: Sheet) => Sheet;
}

/**
 * Recorded files in `fixtures/` beside the test (pass its `import.meta.url`), by the ids that the
 * reader asks for. `spoil` changes the content, so that a test can show a check failing.
 */
export function fixtureFiles(
  test: string,
  names: Readonly<Record<string, string>>,
  spoil: Spoil = {},
): RawFiles {
  const folder = new URL("./fixtures/", test);
  const files = new RawFolder(fileURLToPath(folder)).files(
    Object.entries(names).map(([id, path]) => ({ id, path })),
  );
  const { text, sheet } = spoil;
  return {
    ...files,
    csv: (id, columns, options) =>
      text
        ? readCsv(
            files.path(id),
            text(readFileSync(new URL(files.path(id), folder), "utf8").replace("\uFEFF", "")),
            columns,
            options,
          )
        : files.csv(id, columns, options),
    sheets: (id) => {
      const sheets = files.sheets(id);
      if (!sheets.ok) return fail(...sheets.issues);
      return ok(sheet ? sheets.value.map(sheet) : sheets.value);
    },
  };
}

/** The sheet with one cell changed; row and column count from zero. */
export function withCell(
  sheet: Sheet,
  row: number,
  column: number,
  cell: string | number | null,
): Sheet {
  const rows = sheet.rows.map((cells, r) => (r === row ? cells.with(column, cell) : cells));
  return { ...sheet, rows };
}
