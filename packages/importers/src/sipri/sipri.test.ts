import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { armsTransfers } from "./arms-transfers.ts";
import { militarySpending } from "./military-spending.ts";

const REGISTER = `SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production
1,Turkiye,Turkmenistan,Tuzla,patrol ship,Ships,2010,No,2,No,2012,No,New,28.0,28.0,56.0,No
2,Turkiye,Turkmenistan,Cobra,armoured car,Armoured vehicles,2010,No,10,Yes,2012,Yes,New,0.32,0.32,3.2,No
3,unknown supplier(s),Kazakhstan,?,gun,Artillery,2010,No,1,Yes,2013,Yes,New,1.5,1.5,1.5,No
4,Kazakhstan,Congo,BM-21 122mm,multiple rocket launcher,Artillery,1999,Yes,2,No,1999,No,Second hand,0.6,0.24,0.48,No
`;

function transfers(text: string): readonly string[] {
  return figures(armsTransfers.read(textFiles({ f1: text })));
}

test("deliveries of a supplier, recipient and year are added up, and so are all suppliers", () => {
  expect(transfers(REGISTER).filter((f) => !f.includes("no delivery"))).toEqual([
    "sipri TUR TKM 2012 59.2",
    "sipri unspecified KAZ 2013 1.5",
    "sipri KAZ COG 1999 0.48",
    "sipri world TKM 2012 59.2",
    "sipri world KAZ 2013 1.5",
  ]);
});

test("a year without a delivery to a state of Central Asia is a zero, and only there", () => {
  const zeros = transfers(REGISTER).filter((f) => f.includes("no delivery"));
  expect(zeros).toContain("sipri TUR TKM 2013 0 (no delivery in the register)");
  expect(zeros).toContain("sipri world KGZ 1995 0 (no delivery in the register)");
  expect(zeros.some((f) => f.includes("COG"))).toBe(false);
  // Three suppliers and the sum, five recipients, thirty years, less the four that are not zero.
  expect(zeros).toHaveLength(3 * 5 * 30 - 4);
});

function read(text: string): readonly string[] {
  return codes(armsTransfers.read(textFiles({ f1: text })));
}

test("a delivery without a value, and an unknown supplier's name, are issues", () => {
  expect(read(REGISTER.replace("56.0", ""))).toEqual(["raw.unexpected"]);
  expect(read(REGISTER.replace("Turkiye", "Ruritania"))).toEqual(["place.unknown"]);
});

const MILEX = `Country,year,value,series
Kazakhstan,2018,1498.3785327077314,Current US$
Kazakhstan,2018,0.00835625758457601,Share of GDP
Kazakhstan,2018,1475.2014929587062,Constant (2021) US$
Kazakhstan,2018,516580000000.00006,Local currency calendar years
`;

test("millions of dollars become dollars, shares stay, local currency is left out", () => {
  const rows = militarySpending.read(textFiles({ f1: MILEX }));
  expect(rows.ok && rows.value.map((r) => `${r.indicator} ${r.value}`)).toEqual([
    "military-spending 1498378532.70773",
    "military-spending-per-gdp 0.00835625758457601",
    "military-spending-real 1475201492.95871",
  ]);
});

test("a series that nobody knows is an issue", () => {
  const text = MILEX.replace("Share of GDP", "Share of hopes");
  expect(codes(militarySpending.read(textFiles({ f1: text })))).toEqual(["raw.choice"]);
});

test("a delivery that stands twice, or an order's second line for a year, is an issue", () => {
  const last = REGISTER.trimEnd().split("\n").at(-1) ?? "";
  expect(read(`${REGISTER}${last}\n`)).toEqual(["raw.row-twice"]);
  expect(read(`${REGISTER}${last.replace(",0.48,", ",0.5,")}\n`)).toEqual(["raw.key-twice"]);
  expect(read(`${REGISTER}${last.replace("2,No,1999", "2,No,2000")}\n`)).toEqual([]);
});
