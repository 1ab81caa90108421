import { expect, test } from "vitest";
import type { Sheet } from "../raw/index.ts";
import { codes, figures, withCell } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { readMembers } from "./read-members.ts";

const MONTHS = [2020, 2021, 2022].flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`),
);

function table(name: string, flow: string): Sheet {
  return {
    name,
    rows: [
      ...Array.from({ length: 4 }, () => []),
      ["PRODUCT [PRODUCT]", null, "Total [TOTAL]"],
      ["FLOW", null, flow],
      ["INDICATORS", null, "VALUE_IN_EUROS"],
      [],
      ["TIME", "TIME", ...MONTHS],
      ["FREQ (Labels)", "FREQ (Labels)"],
      ["REPORTER (Labels)", "PARTNER (Labels)"],
      [
        "Germany (incl. German Democratic Republic 'DD' from 1991)",
        "Russian Federation (Russia)",
        ...MONTHS.map((month) => (month === "2022-12" ? ":" : 10)),
      ],
      ["Austria", "Uzbekistan", ...MONTHS.map((month) => (month > "2020-01" ? 1 : ":"))],
      [],
      ["Special value"],
      [":", "not available"],
    ],
  };
}

const SHEETS = [table("Sheet 3", "IMPORT"), table("Sheet 4", "EXPORT")] as const;
const read = (sheets: readonly Sheet[]) => readMembers(textFiles({}, { monthly: sheets }));
const spoil = (row: number, column: number, cell: string | number | null) =>
  read([withCell(SHEETS[0], row, column, cell), SHEETS[1]]);

test("whole years only, each flow in its direction", () => {
  expect(figures(read(SHEETS))).toEqual([
    "DEU RUS DEU 2020 120",
    "DEU RUS DEU 2021 120",
    "AUT UZB AUT 2021 12",
    "AUT UZB AUT 2022 12",
    "DEU DEU RUS 2020 120",
    "DEU DEU RUS 2021 120",
    "AUT AUT UZB 2021 12",
    "AUT AUT UZB 2022 12",
  ]);
});

test("another product, flow, unit, month or sheet is an issue", () => {
  expect(codes(spoil(4, 2, "MINERAL FUELS [27]"))).toEqual(["raw.sheet-header"]);
  expect(codes(spoil(5, 2, "EXPORT"))).toEqual(["raw.sheet-header"]);
  expect(codes(spoil(6, 2, "QUANTITY_IN_100KG"))).toEqual(["raw.sheet-header"]);
  expect(codes(spoil(8, 3, "2020-03"))).toEqual(["raw.sheet-header"]);
  expect(codes(read([SHEETS[1]]))).toEqual(["raw.sheet-missing"]);
});

test("an unknown place and text in a number are issues that name the cell", () => {
  expect(spoil(11, 1, "CIS")).toMatchObject({
    issues: [{ code: "place.unknown", path: ["sheet Sheet 3, row 12, column B"] }],
  });
  expect(spoil(11, 2, "10 p")).toMatchObject({
    issues: [{ code: "raw.number", path: ["sheet Sheet 3, row 12, column C"] }],
  });
});
