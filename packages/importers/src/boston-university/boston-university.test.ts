import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { bostonUniversity } from "./index.ts";

const LOANS = `Date,Country,CountryCode,Region,Location,EnergySource,EnergySubSector,Borrower,Lender,Amount ($m),Description,BRI Membership
2017,Uzbekistan,UZB,Europe/Central Asia,"Pskem River, in the Tashkent region",Hydropower,Power Generation,Government,Ex-Im Bank,240.0,Upgrade,1
2017,Uzbekistan,UZB,Europe/Central Asia,Qashqadaryo Province,Oil,Exploration and Extraction,Uzbekneftegaz,CDB,1200.0,Plant,1
`;

function read(text: string) {
  const [dataset] = bostonUniversity.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("a loan counts for its bank and for China, where a year's loans are added up", () => {
  expect(figures(read(LOANS)).toSorted()).toEqual([
    "boston-university CHN UZB 2017 1440000000 (sum of parts)",
    "boston-university china-development-bank UZB 2017 1200000000",
    "boston-university eximbank-china UZB 2017 240000000",
  ]);
});

test("another lender is an issue", () => {
  expect(codes(read(LOANS.replace("CDB", "ICBC")))).toEqual(["raw.choice"]);
});

test("a loan that stands twice is an issue", () => {
  const last = LOANS.trimEnd().split("\n").at(-1) ?? "";
  expect(codes(read(`${LOANS}${last}\n`))).toEqual(["raw.row-twice"]);
});
