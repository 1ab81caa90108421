import { expect, test } from "vitest";
import type { Sheet } from "../raw/index.ts";
import { codes, figures, withCell } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { ANNUAL_FIRST, ANNUAL_LAST, readAnnual } from "./read-annual.ts";

const block = (heading: string, value: number): [string, number][] => [
  [heading, value],
  [" со странами дальнего зарубежья", 1],
  [" со странами СНГ", 2],
  ["Армения", 3],
  ["Беларусь", 4],
  ["Казахстан", value / 100],
  ["Киргизия", 6],
  ["Таджикистан", 7.5],
  ["Узбекистан", 8],
];

const SHEETS: readonly Sheet[] = Array.from({ length: ANNUAL_LAST - ANNUAL_FIRST + 1 }, (_, i) => ({
  name: String(ANNUAL_FIRST + i),
  rows: [
    ["К содержанию", null],
    ["Основные показатели Российской Федерации", null],
    ["(по данным ФТС России)", "(млн долларов США)"],
    [null, ANNUAL_FIRST + i],
    ...block("Экспорт ", 1000),
    ...block("Импорт", 500),
  ],
}));

const read = (sheets: readonly Sheet[]) => readAnnual(textFiles({}, { "94itog": sheets }));
const spoil = (row: number, column: number, cell: string | number | null) =>
  read(SHEETS.with(0, withCell(SHEETS[0] as Sheet, row, column, cell)));

test("the totals and six countries of each year, in dollars", () => {
  const lines = figures(read(SHEETS));
  expect(lines).toHaveLength(28 * 14);
  expect(lines.filter((line) => line.includes(" 1994 "))).toEqual([
    "RUS RUS world 1994 1000000000",
    "RUS RUS ARM 1994 3000000",
    "RUS RUS BLR 1994 4000000",
    "RUS RUS KAZ 1994 10000000",
    "RUS RUS KGZ 1994 6000000",
    "RUS RUS TJK 1994 7500000",
    "RUS RUS UZB 1994 8000000",
    "RUS world RUS 1994 500000000",
    "RUS ARM RUS 1994 3000000",
    "RUS BLR RUS 1994 4000000",
    "RUS KAZ RUS 1994 5000000",
    "RUS KGZ RUS 1994 6000000",
    "RUS TJK RUS 1994 7500000",
    "RUS UZB RUS 1994 8000000",
  ]);
});

test("a missing year, another unit, year or order of rows is an issue", () => {
  expect(codes(read(SHEETS.slice(1)))).toEqual(["raw.sheet-missing"]);
  expect(codes(spoil(2, 1, "(млрд долларов США)"))).toEqual(["raw.sheet-header"]);
  expect(codes(spoil(3, 1, 1995))).toEqual(["raw.sheet-header"]);
  expect(codes(spoil(9, 0, "Киргизия"))).toEqual(["raw.sheet-header"]);
});

test("text in a number is an issue that names the cell", () => {
  expect(spoil(9, 1, "…")).toMatchObject({
    issues: [{ code: "raw.number", path: ["sheet 1994, row 10, column B"] }],
  });
});
