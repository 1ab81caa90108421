import { expect, test } from "vitest";
import type { Sheet } from "../raw/index.ts";
import { codes, figures, withCell } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import type { Print } from "./prints.ts";
import { readPrint } from "./read-print.ts";

const PRINT: Print = { year: 2023, file: "2023", sheet: "2023", header: 3, name: "Наименование" };

const SHARE = "удельный вес страны в общем объеме";
const TABLE: Sheet = {
  name: "2023",
  rows: [
    [" Основные показатели внешней торговли Республики Казахстан"],
    ["2023 год"],
    [null, null, null, null, "тыс. долларов США"],
    ["Наименование", "Товарооборот", null, "Экспорт", null, "Импорт"],
    [
      null,
      "всего",
      `${SHARE} товарооборота, %`,
      "всего",
      `${SHARE} экспорта, %`,
      "всего",
      `${SHARE} импорта, %`,
    ],
    ["Всего", 139551038.0123, 100, 79138754.67736, 100, 60412283.33494, 100],
    ["Страны СНГ", 36891616.5383, 26, 16515806.68899, 20, 20375809.84931, 33],
    ["Россия", 27054449.63674, 19, 10207415.70534, 12, 16847033.9314, 27],
    [" Страны вне ЕАЭС", 7097041.03144, 5, 4942730.97296, 6, 2154310.05848, 3],
    [],
    ["Йемен", 0.04928, null, null, null, 0.04928, null],
  ],
};

const read = (sheet: Sheet, print = PRINT) => readPrint(textFiles({}, { "2023": [sheet] }), print);

test("both flows of each country, in dollars; groups, blanks and shares are left out", () => {
  expect(figures(read(TABLE))).toEqual([
    "KAZ KAZ world 2023 79138754677.36",
    "KAZ world KAZ 2023 60412283334.94",
    "KAZ KAZ RUS 2023 10207415705.34",
    "KAZ RUS KAZ 2023 16847033931.4",
    "KAZ YEM KAZ 2023 49.28",
  ]);
});

test("a turnover that is not the sum of the flows shows a shifted column", () => {
  expect(codes(read(withCell(TABLE, 7, 3, 1)))).toEqual(["kazakhstan-bns.turnover"]);
});

test("another year, unit, heading or sheet is an issue", () => {
  expect(codes(read(withCell(TABLE, 1, 0, "2022 год")))).toEqual(["raw.sheet-header"]);
  expect(codes(read(withCell(TABLE, 2, 4, "млн. долларов США")))).toEqual(["raw.sheet-header"]);
  expect(codes(read(withCell(TABLE, 3, 3, "Импорт")))).toEqual(["raw.sheet-header"]);
  expect(codes(read(withCell(TABLE, 4, 5, "доля")))).toEqual(["raw.sheet-header"]);
  expect(codes(read({ ...TABLE, name: "2024" }))).toEqual(["raw.sheet-missing"]);
});

test("an unknown country and text in a number are issues that name the cell", () => {
  expect(read(withCell(TABLE, 7, 0, "Страны ОПЕК"))).toMatchObject({
    issues: [{ code: "place.unknown", path: ["sheet 2023, row 8, column A"] }],
  });
  expect(read(withCell(TABLE, 10, 5, "0,0"))).toMatchObject({
    issues: [{ code: "raw.number", path: ["sheet 2023, row 11, column F"], found: '"0,0"' }],
  });
});
