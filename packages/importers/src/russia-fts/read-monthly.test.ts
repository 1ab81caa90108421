import { expect, test } from "vitest";
import type { Sheet } from "../raw/index.ts";
import { codes, figures, withCell } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { readMonthly } from "./read-monthly.ts";

const MONTHS =
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const PARTNERS =
  "Китaй Нидерлaнды Гермaния Турция США Беларусь Великобритaния Корея Итaлия Фрaнция Казахстан Япония Польшa Вьетнaм Финляндия Индия Бельгия Украина Брaзилия Чехия Испaния Узбекистан Швейцaрия Австрия Словакия Индонезия Швеция Тaйвaнь Азербайджан".split(
    " ",
  );

function table(name: string, title: string): Sheet {
  const years = Array.from({ length: 16 }, (_, i) => 2006 + i);
  return {
    name,
    rows: [
      ["К содержанию"],
      [title],
      ["(по данным ФТС России)"],
      ["(млн доллалов США)"],
      [null, ...PARTNERS],
      ...years.flatMap((year) => [
        [year, ...PARTNERS.map(() => null)],
        ...MONTHS.map((month) => [`  ${month}`, ...PARTNERS.map((_, i) => (i + 1) / 10)]),
      ]),
    ],
  };
}

const SHEETS = [
  table("Экспорт", "Экспорт Российской Федерации в основные страны"),
  table("Импорт", "Импорт Российской Федерации из основных стран"),
] as const;

const read = (sheets: readonly Sheet[]) => readMonthly(textFiles({}, { "96stran": sheets }));
const spoil = (row: number, column: number, cell: string | number | null) =>
  read([withCell(SHEETS[0], row, column, cell), SHEETS[1]]);

const KAZAKHSTAN = 11;
const JULY_2010 = 5 + 4 * 13 + 7;

test("years are exact sums of their twelve months", () => {
  const lines = figures(read(SHEETS));
  expect(lines).toHaveLength(2 * 29 * 16);
  expect(lines[0]).toBe("RUS RUS CHN 2006 1200000");
  expect(lines.at(-1)).toBe("RUS AZE RUS 2021 34800000");
});

test("a year with a month that is not there is left out, and only that", () => {
  const whole = figures(read(SHEETS));
  const lines = figures(spoil(JULY_2010, KAZAKHSTAN, "…"));
  expect(whole.filter((line) => !lines.includes(line))).toEqual(["RUS RUS KAZ 2010 13200000"]);
  expect(figures(spoil(JULY_2010, KAZAKHSTAN, null))).toEqual(lines);
});

test("a changed title, unit, year or month is an issue", () => {
  expect(codes(spoil(1, 0, "Импорт"))).toEqual(["raw.sheet-header"]);
  expect(codes(spoil(3, 0, "(тыс. долларов США)"))).toEqual(["raw.sheet-header"]);
  expect(codes(spoil(5, 0, 2007))).toEqual(["raw.sheet-header"]);
  expect(codes(spoil(6, 0, "февраль"))).toEqual(["raw.sheet-header"]);
  expect(codes(read([SHEETS[0]]))).toEqual(["raw.sheet-missing"]);
});

test("an unknown partner and text in a number are issues that name the cell", () => {
  expect(spoil(4, 1, "ЕС")).toMatchObject({
    issues: [{ code: "place.unknown", path: ["sheet Экспорт, row 5, column B"] }],
  });
  expect(spoil(JULY_2010, 1, "н/д")).toMatchObject({
    issues: [{ code: "raw.number", path: [`sheet Экспорт, row ${JULY_2010 + 1}, column B`] }],
  });
});
