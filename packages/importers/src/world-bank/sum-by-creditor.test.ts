import { describeIssue } from "@ambit/core/model";
import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { readDebtFile } from "./read-debt-file.ts";
import { sumByCreditor, type KnownGap } from "./sum-by-creditor.ts";

const HEADER = "country,counterpart-area,series,time,value,series_code\n";
const CHINA = `Kyrgyz Republic,China,"PPG, bilateral (DOD, current US$)",2018,1719376435.3,DT.DOD.BLAT.CD
Kyrgyz Republic,China,"PPG, other private creditors (DOD, current US$)",2018,0.7,DT.DOD.PROP.CD
`;
const BANK = `Kyrgyz Republic,World Bank-IDA\u00A0\u00A0,"PPG, multilateral (DOD, current US$)",2018,10,DT.DOD.MLAT.CD
`;
const WORLD = `Kyrgyz Republic,World,"PPG, bilateral (DOD, current US$)",2018,1719376436.0,DT.DOD.BLAT.CD
Kyrgyz Republic,World,"PPG, multilateral (DOD, current US$)",2018,10,DT.DOD.MLAT.CD
`;

function debt(body: string, known?: readonly KnownGap[]) {
  const records = readDebtFile(textFiles({ stocks: HEADER + body }), "stocks", ["DOD"]);
  return records.ok ? sumByCreditor("public-debt", records.value, known) : records;
}

test("a creditor's debt is the sum of its kinds of lending, and the debtor reports it", () => {
  expect(figures(debt(CHINA + BANK + WORLD))).toEqual([
    "KGZ KGZ CHN 2018 1719376436",
    "KGZ KGZ world-bank-ida 2018 10",
    "KGZ KGZ world 2018 1719376446",
  ]);
});

test("creditors that do not add up to the World total stop the import", () => {
  const result = debt(CHINA + WORLD);
  expect(codes(result)).toEqual(["world-bank.creditors-sum"]);
  expect(result.ok ? "" : describeIssue(result.issues[0])).toContain(
    "stocks.csv row 4, column value: the creditors do not add up to the file's own World total (found a gap of 10 for KGZ 2018, expected no gap)",
  );
});

test("creditors without a total are named where the first of them stands", () => {
  const result = debt(CHINA);
  expect(result.ok ? "" : describeIssue(result.issues[0])).toContain(
    "stocks.csv row 2, column value: the creditors do not add up",
  );
});

test("a file with a header alone says so, and nothing about gaps", () => {
  const result = debt("", [{ debtor: "TJK", year: "2002", gap: "15000000" }]);
  expect(result.ok ? [] : result.issues.map(describeIssue)).toEqual([
    expect.stringContaining("stocks.csv row 1: the file has a header and no rows"),
  ]);
});

test("a known gap passes, and must be there", () => {
  const known = [{ debtor: "KGZ", year: "2018", gap: "10" }];
  expect(debt(CHINA + WORLD, known).ok).toBe(true);
  const gone = debt(CHINA + BANK + WORLD, known);
  expect(gone.ok ? "" : describeIssue(gone.issues[0])).toContain(
    "stocks.csv row 5, column value: the known gap of KGZ 2018 is not there any more (found a gap of 0 for KGZ 2018, expected a gap of 10)",
  );
  expect(codes(debt(CHINA + WORLD, [{ debtor: "KGZ", year: "2018", gap: "9" }]))).toEqual([
    "world-bank.creditors-sum",
  ]);
  const other = debt(CHINA + BANK + WORLD, [{ debtor: "TJK", year: "2002", gap: "9" }]);
  expect(other.ok ? "" : describeIssue(other.issues[0])).toContain(
    "stocks.csv: the known gap of TJK 2002 is not there any more (found no figures for TJK 2002",
  );
});

test("what falls due after the last year of the edition is scheduled", () => {
  const due = `Tajikistan,China,"PPG, bilateral (AMT, current US$)",2030,5.5,DT.AMT.BLAT.CD
Tajikistan,World,"PPG, bilateral (AMT, current US$)",2030,5.5,DT.AMT.BLAT.CD
`;
  const records = readDebtFile(textFiles({ service: HEADER + due }), "service", ["AMT", "INT"]);
  expect(figures(records.ok ? sumByCreditor("debt-service", records.value) : records)[0]).toBe(
    "TJK TJK CHN 2030 5.5 estimated (scheduled)",
  );
});

test("a series of another measure and an unknown creditor are issues", () => {
  expect(codes(debt(CHINA.replaceAll("DT.DOD.BLAT.CD", "DT.AMT.BLAT.CD")))).toContain("raw.choice");
  expect(codes(debt(CHINA.replaceAll("China", "Bank of Atlantis")))).toContain("place.unknown");
});
