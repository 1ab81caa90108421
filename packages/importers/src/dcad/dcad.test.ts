import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { dcad } from "./index.ts";

const HEADER =
  "ccode1,cowName1,ccode2,cowName2,signDay,signMonth,signYear,EIFDay,EIFMonth,EIFYear,type,category1,category2,category3,span,renewType,renewYears,terminated,durationActual,endYearEstimate,asymmetry,categoryConf,UNTS,fullText,sourceType,source,factivaConf,factivaSign,factivaEIF,DCAid";

function line(one: string, other: string, year: string, id: string): string {
  return `${one},X,${other},Y,27.0,2.0,${year}${",".repeat(23)}${id}\n`;
}

const LINES = line("2", "704", "1998", "D-1") + line("2", "704", "1998", "D-2");

function read(lines: string) {
  const [dataset] = dcad.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: `${HEADER}\n${lines}` }));
}

test("agreements count in the year of their signature, in both orders", () => {
  expect(figures(read(LINES)).filter((f) => !f.includes("none in"))).toEqual([
    "dcad USA UZB 1998 2 (D-1 D-2)",
    "dcad UZB USA 1998 2 (D-1 D-2)",
  ]);
});

test("the other years of such a pair are zeros", () => {
  const zeros = figures(read(LINES)).filter((f) => f.includes("none in"));
  expect(zeros.filter((f) => f.startsWith("dcad USA UZB"))).toHaveLength(18);
  expect(zeros[0]).toBe("dcad USA UZB 1992 0 (none in the list)");
});

test("a state of Central Asia and a power it is compared with have zeros without any agreement", () => {
  expect(figures(read(LINES))).toContain("dcad KAZ CHN 2010 0 (none in the list)");
});

test("an agreement without a year and an unknown state are issues", () => {
  expect(codes(read(line("2", "704", "", "D-1")))).toEqual(["raw.year"]);
  expect(codes(read(line("2", "999", "1998", "D-1")))).toEqual(["place.unknown"]);
});

test("an agreement that stands twice, or a number that does, is an issue", () => {
  expect(codes(read(LINES + line("2", "704", "1998", "D-2")))).toEqual(["raw.row-twice"]);
  expect(codes(read(LINES + line("2", "704", "1999", "D-2")))).toEqual(["raw.key-twice"]);
});
