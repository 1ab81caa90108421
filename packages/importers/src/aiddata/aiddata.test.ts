import { expect, test } from "vitest";
import { codes } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { officialFinance } from "./official-finance.ts";

const YEARS = `ccode,year,oof_amt,oof_adj,oda_amt,oda_adj,vof_amt,vof_adj,iso3
701,2011,5080558678.696919,5080558678.696919,10.5,10.5,0.5,0.5,TKM
`;

test("the three kinds of flow are added up, and the aid-like one also stands alone", () => {
  const rows = officialFinance.read(textFiles({ f1: YEARS }));
  expect(rows.ok && rows.value.map((r) => `${r.indicator} ${r.from} ${r.to} ${r.value}`)).toEqual([
    "official-finance CHN TKM 5080558689.69692",
    "official-aid CHN TKM 10.5",
  ]);
});

test("a text in place of an amount is an issue", () => {
  const text = YEARS.replace("10.5,10.5", "?,10.5");
  expect(codes(officialFinance.read(textFiles({ f1: text })))).toEqual(["raw.number"]);
});
