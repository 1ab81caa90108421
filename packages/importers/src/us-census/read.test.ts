import { expect, test } from "vitest";
import { figures, fixtureFiles, withCell, type Spoil } from "../testing/index.ts";
import { readCountries } from "./read.ts";

const countries = (sheet?: Spoil["sheet"]) =>
  readCountries(fixtureFiles(import.meta.url, { f1: "country.xlsx" }, sheet ? { sheet } : {}));

/** Row of the fixture, from zero, and the column IYR. */
const row = (year: string, code: string) => (sheet: Parameters<NonNullable<Spoil["sheet"]>>[0]) =>
  sheet.rows.findIndex((cells) => cells[0] === year && cells[1] === code);
const IYR = 15;

test("both flows of a year in USD, without the noise of the months' sum", () => {
  const all = figures(countries());
  expect(all).toContain("USA KAZ USA 1992 20600000");
  expect(all).toContain("USA USA KAZ 1992 14900000");
  expect(all).toContain("USA KAZ USA 2011 1679301906");
});

test("the years are 1992 to 2018", () => {
  const years = new Set(figures(countries()).map((line) => line.split(" ")[3]));
  expect(years).toEqual(new Set(["1992", "1996", "1999", "2011"]));
});

test("the total is the unadjusted one, and groups are left out", () => {
  expect(figures(countries()).filter((line) => line.includes("world USA"))).toEqual([
    "USA world USA 1992 532661700000",
    "USA world USA 1996 795286600000",
    "USA world USA 2011 2207954346316",
  ]);
});

test("parts of Palestine, and Sudan before and after its division, are added up", () => {
  const all = figures(countries());
  expect(all).toContain("USA USA PSE 1999 8400000 (sum of parts)");
  expect(all).toContain("USA SDN USA 2011 10353364 (sum of parts)");
  expect(all).toContain("USA SDN USA 1996 18800000");
});

test("a state that had ended has its last year, and no zeros after it", () => {
  expect(figures(countries()).filter((line) => line.includes("SUN"))).toEqual([
    "USA SUN USA 1992 187100000",
    "USA USA SUN 1992 1035200000",
  ]);
});

test("trade of a state that had ended, an unknown name, text and a new column are issues", () => {
  expect(figures(countries((s) => withCell(s, row("1996", "4610")(s), IYR, 3)))).toEqual([
    expect.stringMatching(/column P: a state that had ended trades/),
  ]);
  expect(figures(countries((s) => withCell(s, row("2011", "4634")(s), 2, "Ruritania")))).toEqual([
    expect.stringMatching(/sheet country, row \d+, column C: .*"Ruritania".*place\.unknown/),
  ]);
  expect(figures(countries((s) => withCell(s, row("2011", "4634")(s), IYR, "(D)")))).toEqual([
    expect.stringMatching(/column P: .*"\(D\)".*raw\.number/),
  ]);
  expect(figures(countries((s) => withCell(s, 0, IYR, "IYTD")))).toEqual([
    expect.stringMatching(/row 1, column P: the header has changed/),
  ]);
});
