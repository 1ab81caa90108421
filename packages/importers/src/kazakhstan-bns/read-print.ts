import type { Result } from "@ambit/core/model";
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
import { tradeRow } from "../trade/index.ts";
import type { Print } from "./prints.ts";

const GROUPS = ignoreNames(
  "Страны СНГ",
  "Страны ЕАЭС",
  "Страны вне ЕАЭС",
  "Остальные страны мира",
  "Европа",
  "Страны ЕС",
  "Страны вне ЕС",
  "Азия",
  "Америка",
  "Африка",
  "Австралия и Океания",
);

const TURNOVER = 1;
const EXPORTS = 3;
const IMPORTS = 5;

/** Kazakhstan's exports to and imports from every partner in one year's table, in USD. */
export function readPrint(files: RawFiles, print: Print): Result<readonly Row[]> {
  const file = files.path(print.file);
  const sheets = files.sheets(print.file);
  if (!sheets.ok) return sheets;
  const sheet = sheetNamed(file, sheets.value, print.sheet);
  if (!sheet.ok) return sheet;
  const header = checkHeader(file, sheet.value, print);
  if (!header.ok) return header;

  const collector = new Collector();
  const rows = sheet.value.rows.flatMap((cells, row) =>
    row < print.header + 2 || cells.every((cell) => cell === null)
      ? []
      : (collector.take(readRow(file, sheet.value, row, print)) ?? []),
  );
  return collector.settle(rows);
}

function readRow(file: string, sheet: Sheet, row: number, print: Print): Result<readonly Row[]> {
  const collector = new Collector();
  const cells = sheet.rows[row] ?? [];
  const at = (column: number) => cellAddress(file, sheet.name, row, column);
  const number = (column: number) =>
    collector.take(readNumber(cells[column], at(column), { shift: 3, decimals: 5 }));
  const partner = collector.take(readPlace(RUSSIAN, cells[0], at(0), GROUPS));
  const exports = number(EXPORTS);
  const imports = number(IMPORTS);
  const turnover = number(TURNOVER);

  // The table's own turnover guards against a shifted column; the office rounds to 0.1 thousand USD.
  const gap = Number(turnover ?? 0) - Number(exports ?? 0) - Number(imports ?? 0);
  if (partner !== undefined && Math.abs(gap) > 200) {
    collector.add(
      issueAt(at(TURNOVER), {
        code: "kazakhstan-bns.turnover",
        message: "turnover is not exports plus imports",
        found: `a difference of ${gap.toFixed(0)} USD`,
        expected: "at most 200 USD, from rounding",
      }),
    );
  }
  if (partner === undefined) return collector.settle([]);
  const period = String(print.year);
  const common = { reporter: "KAZ", partner, period, file: print.file };
  return collector.settle([
    ...(exports === undefined
      ? []
      : [tradeRow({ ...common, flow: "exports", value: exports, at: at(EXPORTS) })]),
    ...(imports === undefined
      ? []
      : [tradeRow({ ...common, flow: "imports", value: imports, at: at(IMPORTS) })]),
  ]);
}

const SHARE = "удельный вес страны в общем объеме";

function checkHeader(file: string, sheet: Sheet, print: Print): Result<true> {
  const collector = new Collector();
  const { header } = print;
  const blank = [null, null, null, null];
  const check = (row: number, cells: readonly (string | null)[]) =>
    collector.take(expectCells(file, sheet, row, cells));
  check(header - 1, [...blank, "тыс. долларов США"]);
  check(header, [print.name, "товарооборот", null, "экспорт", null, "импорт"]);
  check(header + 1, [
    null,
    ...["товарооборота", "экспорта", "импорта"].flatMap((of) => ["всего", `${SHARE} ${of}, %`]),
  ]);
  const title = String(sheet.rows[1]?.[0] ?? "");
  if (!title.includes(String(print.year))) {
    collector.add(
      issueAt(cellAddress(file, sheet.name, 1, 0), {
        code: "raw.sheet-header",
        message: "the table is of another year",
        found: `"${title}"`,
        expected: String(print.year),
      }),
    );
  }
  return collector.settle(true);
}
