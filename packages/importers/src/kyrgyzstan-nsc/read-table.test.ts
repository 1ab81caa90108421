import { expect, test } from "vitest";
import type { Sheet } from "../raw/index.ts";
import { codes, figures, withCell } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { readTable, type Table } from "./read-table.ts";

const IMPORTS: Table = {
  file: "imports",
  flow: "imports",
  sheet: "import",
  title: "4.03.00.20",
  header: 2,
  provisional: [2023],
};

const dashes = (n: number) => Array.from({ length: n }, () => "-");
const TABLE: Sheet = {
  name: "import",
  rows: [
    ["4.03.00.20: Импорт", "4.03.00.20: Географическое распределение", "4.03.00.20: Imports"],
    ["(миң АКШ доллары)", " (тыс. долларов США)", "(thousand US dollars)"],
    [null, null, null, ...Array.from({ length: 29 }, (_, i) => 1994 + i), "2023 1", null],
    ["Бардыгы", "Всего", "Total", ...dashes(28), 9803159.382, 12351968.058],
    ["КМШ", "СНГ", "CIS", ...dashes(28), 3577545.785, 3641750.04],
    [],
    ["Кытай", "Китай", "China", 10648.5, ...dashes(27), 4069468.372, 5353257.336],
    ["Бутан", "Бутан", "Butane", ...dashes(28), 628.1829999999027, 0],
    [" "],
    ["1 Алдын ала", "1 Предварительные данные", "1 Preliminary data"],
  ],
};

const read = (sheet: Sheet) => readTable(textFiles({}, { imports: [sheet] }), IMPORTS);

test("countries and the total by year, the last year provisional; groups and dashes are left out", () => {
  expect(figures(read(TABLE))).toEqual([
    "KGZ world KGZ 2022 9803159382",
    "KGZ world KGZ 2023 12351968058 provisional",
    "KGZ CHN KGZ 1994 10648500",
    "KGZ CHN KGZ 2022 4069468372",
    "KGZ CHN KGZ 2023 5353257336 provisional",
    "KGZ BTN KGZ 2022 628183",
    "KGZ BTN KGZ 2023 0 provisional",
  ]);
});

test("another table, unit or year is an issue", () => {
  expect(codes(read(withCell(TABLE, 0, 1, "4.03.00.18: Экспорт")))).toEqual(["raw.sheet-header"]);
  expect(codes(read(withCell(TABLE, 1, 1, "(тыс. сомов)")))).toEqual(["raw.sheet-header"]);
  expect(codes(read(withCell(TABLE, 2, 32, 2023)))).toEqual(["raw.sheet-header"]);
  expect(codes(read({ ...TABLE, name: "Лист1" }))).toEqual(["raw.sheet-missing"]);
});

test("an unknown row and a sign that is not a dash are issues that name the cell", () => {
  expect(read(withCell(TABLE, 6, 1, "Прочие"))).toMatchObject({
    issues: [{ code: "place.unknown", path: ["sheet import, row 7, column B"] }],
  });
  expect(read(withCell(TABLE, 6, 4, "…"))).toMatchObject({
    issues: [{ code: "raw.number", path: ["sheet import, row 7, column E"] }],
  });
});
