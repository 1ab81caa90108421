import type { Result } from "@ambit/core/model";
import { readNumber } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
import { readPlace, RUSSIAN } from "../place/index.ts";
import { cellAddress, Collector, expectCells, sheetNamed, type RawFiles } from "../raw/index.ts";
import type { Sheet } from "../raw/index.ts";
import { tradeRow, type Flow } from "../trade/index.ts";

export const ANNUAL_FIRST = 1994;
export const ANNUAL_LAST = 2021;

const FILE = "94itog";
const UNIT_ROW = 2;
const BLOCK: readonly string[] = [
  "со странами дальнего зарубежья",
  "со странами СНГ",
  "Армения",
  "Беларусь",
  "Казахстан",
  "Киргизия",
  "Таджикистан",
  "Узбекистан",
];
/** Row of each flow's total (from zero); two groups and six countries follow it. */
const BLOCKS: readonly { readonly flow: Flow; readonly heading: string; readonly row: number }[] = [
  { flow: "exports", heading: "Экспорт", row: 4 },
  { flow: "imports", heading: "Импорт", row: 13 },
];
const GROUPS_IN_BLOCK = 2;

/** Russia's yearly totals and its trade with six members of the CIS, one sheet a year, in USD. */
export function readAnnual(files: RawFiles): Result<readonly Row[]> {
  const sheets = files.sheets(FILE);
  if (!sheets.ok) return sheets;
  const collector = new Collector();
  const rows: Row[] = [];
  for (let year = ANNUAL_FIRST; year <= ANNUAL_LAST; year++) {
    const sheet = collector.take(sheetNamed(files.path(FILE), sheets.value, String(year)));
    if (sheet) rows.push(...(collector.take(readYear(files.path(FILE), sheet, year)) ?? []));
  }
  return collector.settle(rows);
}

function readYear(file: string, sheet: Sheet, year: number): Result<readonly Row[]> {
  const header = checkLayout(file, sheet, year);
  if (!header.ok) return header;
  const collector = new Collector();
  const rows = BLOCKS.flatMap(({ flow, row: first }) => {
    const lines = [first, ...BLOCK.map((_, i) => first + 1 + i)];
    return lines.flatMap((row, i) => {
      if (i > 0 && i <= GROUPS_IN_BLOCK) return [];
      const name = sheet.rows[row]?.[0];
      const partner =
        i === 0
          ? "world"
          : collector.take(readPlace(RUSSIAN, name, cellAddress(file, sheet.name, row, 0)));
      const at = cellAddress(file, sheet.name, row, 1);
      const value = collector.take(readNumber(sheet.rows[row]?.[1], at, { shift: 6, decimals: 6 }));
      if (partner === undefined || value === undefined) return [];
      const period = String(year);
      return [tradeRow({ flow, reporter: "RUS", partner, period, value, file: FILE, at })];
    });
  });
  return collector.settle(rows);
}

function checkLayout(file: string, sheet: Sheet, year: number): Result<true> {
  const collector = new Collector();
  collector.take(
    expectCells(file, sheet, UNIT_ROW, ["(по данным ФТС России)", "(млн долларов США)"]),
  );
  collector.take(expectCells(file, sheet, UNIT_ROW + 1, [null, year]));
  for (const { heading, row } of BLOCKS) {
    for (const [i, label] of [heading, ...BLOCK].entries()) {
      collector.take(expectCells(file, sheet, row + i, [label]));
    }
  }
  return collector.settle(true);
}
