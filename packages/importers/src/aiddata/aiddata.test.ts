import { expect, test } from "vitest";
import { codes } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { officialFinance } from "./official-finance.ts";
import { publicDiplomacy } from "./public-diplomacy.ts";

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

const DIPLOMACY = `receiving_country,year,confucius_institutes,sister_cities_established,government_visits,military_visits,total_elite_visits,ambassador_op_eds,journalist_visits,media_partnerships,outbound_chinese_students,inbound_students_to_china
Kazakhstan,2017,1.0,0.0,11.0,,11.0,,6.0,,,14224.0
`;

test("students go to China, institutes and sister cities come from it", () => {
  const rows = publicDiplomacy.read(textFiles({ f1: DIPLOMACY }));
  expect(rows.ok && rows.value.map((r) => `${r.indicator} ${r.from} ${r.to} ${r.value}`)).toEqual([
    "confucius-institutes-opened CHN KAZ 1",
    "sister-cities-agreed CHN KAZ 0",
    "students KAZ CHN 14224",
  ]);
});

test("a new column is an issue", () => {
  const text = DIPLOMACY.replace("inbound_students_to_china", "inbound_students");
  expect(codes(publicDiplomacy.read(textFiles({ f1: text })))).toEqual(["raw.csv-header"]);
});
