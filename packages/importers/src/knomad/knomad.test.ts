import { expect, test } from "vitest";
import type { Sheet } from "../raw/index.ts";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { bilateralRemittances } from "./bilateral.ts";
import { inflows } from "./inflows.ts";

const MATRIX = `year,sending_country,receiving_country,remittances_usd_million_estimate
2017,Russian Federation,Tajikistan,1686.574105574337
2017,Kazakhstan,Tajikistan,10
2017,WORLD,Tajikistan,1696.574105574337
2013,Russian Federation,Tajikistan,40.00000000000001
2013,World,Tajikistan,40.00000000000001
2018,Russian Federation,Tajikistan,2000
2012,Other North,Tajikistan,1.5
2012,Other South,Tajikistan,2
2012,Sri Lanka,Kazakhstan,4.45994737674482e-05
`;

test("millions become dollars, totals go to world, and the version is the note", () => {
  expect(figures(bilateralRemittances.read(textFiles({ f1: MATRIX })))).toEqual([
    "world-bank RUS TJK 2017 1686574105.57434 estimated (version of April 2018)",
    "world-bank KAZ TJK 2017 10000000 estimated (version of April 2018)",
    "world-bank world TJK 2017 1696574105.57434 estimated (version of April 2018)",
    "world-bank RUS TJK 2013 40000000 estimated (version not stated)",
    "world-bank world TJK 2013 40000000 estimated (version not stated)",
    "world-bank RUS TJK 2018 2000000000 estimated (version of October 2019)",
    "world-bank LKA KAZ 2012 44.5994737674482 estimated (version not stated)",
    "world-bank unspecified TJK 2012 3500000 estimated (sum of parts)",
    "world-bank KAZ TJK 2013 0 estimated (blank; the others make up the total)",
  ]);
});

test("a year without a total gets no zeros", () => {
  const rows = bilateralRemittances.read(textFiles({ f1: MATRIX }));
  expect(rows.ok && rows.value.some((r) => r.from === "KAZ" && r.period === "2018")).toBe(false);
});

test("a name that nobody knows is an issue", () => {
  const text = MATRIX.replace("Sri Lanka", "Ceylonia");
  expect(codes(bilateralRemittances.read(textFiles({ f1: text })))).toEqual(["place.unknown"]);
});

const YEARS = Array.from({ length: 39 }, (_, i) => 1980 + i);
const NAMES =
  "Afghanistan,Armenia,Azerbaijan,Belarus,China,Germany,France,United Kingdom,Georgia,India,Iran,Italy,Japan,Kazakhstan,Kyrgyz Republic,Korea Rep.,Mongolia,Pakistan,Russia,Tajikistan,Turkmenistan,Turkey,Ukraine,United States,Uzbekistan,World"
    .replace("Korea Rep.", "South Korea")
    .split(",");

function book(names: readonly string[], last: number | string | null): readonly Sheet[] {
  const header = ["Migrant remittance inflows (US$ million)", ...YEARS, "2019e"];
  const rows = names.map((name) => [
    name,
    ...YEARS.map(() => null),
    name === "Uzbekistan" ? last : null,
  ]);
  return [{ name: "Remittance inflows", rows: [header, ...rows] }];
}

test("the last column of the inflows is an estimate", () => {
  expect(figures(inflows.read(textFiles({}, { f1: book(NAMES, 4150) })))).toEqual([
    "knomad UZB  2019 4150000000 estimated",
  ]);
});

function read(sheets: readonly Sheet[]): readonly string[] {
  return codes(inflows.read(textFiles({}, { f1: sheets })));
}

test("a missing state, a text in place of a number and another sheet are issues", () => {
  expect(read(book(NAMES.slice(1), 1))).toEqual(["knomad.state-missing"]);
  expect(read(book(NAMES, "n/a"))).toEqual(["raw.number"]);
  expect(read([{ name: "Outflows", rows: [] }])).toEqual(["raw.sheet-missing"]);
});
