import type { Result } from "@ambit/core/model";
import { addDecimals, readNumber } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
import { ENGLISH, readPlace } from "../place/index.ts";
import { cellAddress, Collector, expectCells, sheetNamed, type RawFiles } from "../raw/index.ts";
import type { Sheet } from "../raw/index.ts";
import { toRow } from "../records/index.ts";

const FILE = "monthly";
const FIRST_YEAR = 2020;
const LAST_YEAR = 2022;
const MONTHS = 12;
const FIRST_COLUMN = 2;
const TABLES = [
  { sheet: "Sheet 3", flow: "IMPORT" },
  { sheet: "Sheet 4", flow: "EXPORT" },
] as const;
type Flow = (typeof TABLES)[number]["flow"];

const FIRST_ROW = 11;
/** The sign for a figure that is not available. */
const ABSENT = ":";

/** Trade of each member of the European Union with some partners, sums of whole years, in EUR. */
export function readMembers(files: RawFiles): Result<readonly Row[]> {
  const file = files.path(FILE);
  const sheets = files.sheets(FILE);
  if (!sheets.ok) return sheets;
  const collector = new Collector();
  const rows = TABLES.flatMap(({ sheet: name, flow }) => {
    const sheet = collector.take(sheetNamed(file, sheets.value, name));
    if (!sheet) return [];
    const layout = checkLayout(file, sheet, flow);
    collector.take(layout);
    return layout.ok ? readTable(file, sheet, flow, collector) : [];
  });
  return collector.settle(rows);
}

function readTable(file: string, sheet: Sheet, flow: Flow, collector: Collector): Row[] {
  const rows: Row[] = [];
  // The table ends with a blank row; the legend follows.
  for (let row = FIRST_ROW; sheet.rows[row]?.some((cell) => cell !== null); row++) {
    const place = (column: number) => {
      const at = cellAddress(file, sheet.name, row, column);
      return collector.take(readPlace(ENGLISH, sheet.rows[row]?.[column], at));
    };
    const reporter = place(0);
    const partner = place(1);
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      const first = FIRST_COLUMN + (year - FIRST_YEAR) * MONTHS;
      const months = Array.from({ length: MONTHS }, (_, i) => {
        const at = cellAddress(file, sheet.name, row, first + i);
        const cell = sheet.rows[row]?.[first + i];
        return collector.take(readNumber(cell, at, { absent: [ABSENT] }));
      }).filter((month) => month !== undefined);
      if (reporter === undefined || partner === undefined || months.length < MONTHS) continue;
      const [from, to] = flow === "EXPORT" ? [reporter, partner] : [partner, reporter];
      const key = { indicator: "exports-eur", reporter, from, to, period: String(year) };
      const at = cellAddress(file, sheet.name, row, first);
      rows.push(toRow({ ...key, value: addDecimals(months), file: FILE, at }));
    }
  }
  return rows;
}

function checkLayout(file: string, sheet: Sheet, flow: Flow): Result<true> {
  const collector = new Collector();
  const check = (row: number, cells: readonly string[]) =>
    collector.take(expectCells(file, sheet, row, cells));
  const label = (row: number, name: string, value: string) =>
    collector.take(expectCells(file, sheet, row, [name, null, value]));
  label(4, "PRODUCT [PRODUCT]", "Total [TOTAL]");
  label(5, "FLOW", flow);
  label(6, "INDICATORS", "VALUE_IN_EUROS");
  const months = Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * MONTHS }, (_, i) => {
    const month = String((i % MONTHS) + 1).padStart(2, "0");
    return `${FIRST_YEAR + Math.floor(i / MONTHS)}-${month}`;
  });
  check(8, ["TIME", "TIME", ...months]);
  check(10, ["REPORTER (Labels)", "PARTNER (Labels)"]);
  return collector.settle(true);
}
