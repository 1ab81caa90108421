import { fail, type Result } from "@ambit/core/model";
import { readNumber } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
import { ignoreNames, readPlace, RUSSIAN } from "../place/index.ts";
import {
  cellAddress,
  Collector,
  expectCells,
  issueAt,
  sheetNamed,
  type RawFiles,
  type Sheet,
} from "../raw/index.ts";
import { tradeRow, type Flow } from "../trade/index.ts";

/** A table of partners by years; rows count from zero. */
export interface Table {
  /** Id of the file. */
  readonly file: string;
  readonly flow: Flow;
  readonly sheet: string;
  /** Begin of the title, which has the table's number. */
  readonly title: string;
  /** Row of the years. */
  readonly header: number;
  /** Years whose heading has the mark of preliminary data. */
  readonly provisional: readonly number[];
}

const FIRST_YEAR = 1994;
const LAST_YEAR = 2023;
/** The table has its names in Kyrgyz, Russian and English; the Russian ones are complete. */
const NAME = 1;
const FIRST_COLUMN = 3;

const GROUPS = ignoreNames(
  "ЕС",
  "СНГ",
  "ШОС",
  "ЕАЭС",
  "Европа",
  "Азия",
  "Америка",
  "Африка",
  "Австралия и Океания",
);
const FOOTNOTE = ignoreNames("1 Предварительные данные");

/** Kyrgyzstan's exports or imports by partner and year, in USD. */
export function readTable(files: RawFiles, table: Table): Result<readonly Row[]> {
  const file = files.path(table.file);
  const sheets = files.sheets(table.file);
  if (!sheets.ok) return sheets;
  const found = sheetNamed(file, sheets.value, table.sheet);
  if (!found.ok) return found;
  const sheet = found.value;
  const header = checkHeader(file, sheet, table);
  if (!header.ok) return header;

  const collector = new Collector();
  const rows = sheet.rows.flatMap((cells, row) => {
    if (row <= table.header || cells.every((cell) => cell === null || cell === " ")) return [];
    const at = cellAddress(file, sheet.name, row, NAME);
    const ignored = new Set([...GROUPS, ...FOOTNOTE]);
    const partner = collector.take(readPlace(RUSSIAN, cells[NAME], at, ignored));
    return partner === undefined ? [] : years(file, sheet, row, partner, table, collector);
  });
  return collector.settle(rows);
}

function years(
  file: string,
  sheet: Sheet,
  row: number,
  partner: string,
  table: Table,
  collector: Collector,
): Row[] {
  const rows: Row[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const column = FIRST_COLUMN + year - FIRST_YEAR;
    const at = cellAddress(file, sheet.name, row, column);
    const format = { shift: 3, decimals: 6, absent: ["-"] };
    const value = collector.take(readNumber(sheet.rows[row]?.[column], at, format));
    if (value === undefined) continue;
    const figure = { reporter: "KGZ", partner, period: String(year), value, at };
    rows.push({
      ...tradeRow({ ...figure, flow: table.flow, file: table.file }),
      status: table.provisional.includes(year) ? "provisional" : "reported",
    });
  }
  return rows;
}

function checkHeader(file: string, sheet: Sheet, table: Table): Result<true> {
  const collector = new Collector();
  const title = String(sheet.rows[0]?.[NAME] ?? "");
  if (!title.startsWith(table.title)) {
    const at = cellAddress(file, sheet.name, 0, NAME);
    const message = "this is another table";
    const issue = { code: "raw.sheet-header", message, found: `"${title}"`, expected: table.title };
    collector.take(fail(issueAt(at, issue)));
  }
  const unit = [...Array<null>(NAME).fill(null), "(тыс. долларов США)"];
  const unitRow = { ...sheet, rows: [[null, sheet.rows[1]?.[NAME] ?? null]] };
  collector.take(expectCells(file, unitRow, 0, unit));
  const headings = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => {
    const year = FIRST_YEAR + i;
    return table.provisional.includes(year) ? `${year} 1` : year;
  });
  collector.take(expectCells(file, sheet, table.header, [null, null, null, ...headings]));
  return collector.settle(true);
}
