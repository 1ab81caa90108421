import type { Result } from "@ambit/core/model";
import { addDecimals, readNumber } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
import { readPlace, RUSSIAN } from "../place/index.ts";
import { cellAddress, Collector, expectCells, sheetNamed, type RawFiles } from "../raw/index.ts";
import type { Sheet } from "../raw/index.ts";
import { tradeRow, type Flow } from "../trade/index.ts";

export const MONTHLY_FIRST = 2006;
export const MONTHLY_LAST = 2021;

const FILE = "96stran";
const HEADER = 4;
const PARTNERS = 29;
const SHEETS: readonly (readonly [Flow, string, string])[] = [
  ["exports", "Экспорт", "Экспорт Российской Федерации в основные страны"],
  ["imports", "Импорт", "Импорт Российской Федерации из основных стран"],
];
const MONTHS = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];
/** The sign for a figure that is not there, as for Kazakhstan in the second half of 2010. */
const ABSENT = "…";

/** Russia's trade with its main partners, the sum of twelve months of each year that has them, in USD. */
export function readMonthly(files: RawFiles): Result<readonly Row[]> {
  const file = files.path(FILE);
  const sheets = files.sheets(FILE);
  if (!sheets.ok) return sheets;
  const collector = new Collector();
  const rows = SHEETS.flatMap(([flow, name, title]) => {
    const sheet = collector.take(sheetNamed(file, sheets.value, name));
    if (!sheet) return [];
    const layout = checkLayout(file, sheet, title);
    collector.take(layout);
    return layout.ok ? readFlow(file, sheet, flow, collector) : [];
  });
  return collector.settle(rows);
}

function readFlow(file: string, sheet: Sheet, flow: Flow, collector: Collector): Row[] {
  const rows: Row[] = [];
  for (let column = 1; column <= PARTNERS; column++) {
    const at = cellAddress(file, sheet.name, HEADER, column);
    const partner = collector.take(readPlace(RUSSIAN, sheet.rows[HEADER]?.[column], at));
    for (let year = MONTHLY_FIRST; year <= MONTHLY_LAST; year++) {
      const first = rowOfYear(year) + 1;
      const months = MONTHS.map((_, i) => {
        const month = cellAddress(file, sheet.name, first + i, column);
        const format = { shift: 6, decimals: 6, absent: [ABSENT] };
        return collector.take(readNumber(sheet.rows[first + i]?.[column], month, format));
      }).filter((value) => value !== undefined);
      if (partner === undefined || months.length < MONTHS.length) continue;
      const figure = { reporter: "RUS", partner, period: String(year), value: addDecimals(months) };
      const place = cellAddress(file, sheet.name, first, column);
      rows.push(tradeRow({ ...figure, flow, file: FILE, at: place }));
    }
  }
  return rows;
}

/** A year's row (from zero) has nothing but the year; its months follow. */
function rowOfYear(year: number): number {
  return HEADER + 1 + (year - MONTHLY_FIRST) * (MONTHS.length + 1);
}

function checkLayout(file: string, sheet: Sheet, title: string): Result<true> {
  const collector = new Collector();
  collector.take(expectCells(file, sheet, 1, [title]));
  // The misprint is the publisher's.
  collector.take(expectCells(file, sheet, 3, ["(млн доллалов США)"]));
  for (let year = MONTHLY_FIRST; year <= MONTHLY_LAST; year++) {
    collector.take(expectCells(file, sheet, rowOfYear(year), [year, null]));
    for (const [i, month] of MONTHS.entries()) {
      collector.take(expectCells(file, sheet, rowOfYear(year) + 1 + i, [month]));
    }
  }
  return collector.settle(true);
}
