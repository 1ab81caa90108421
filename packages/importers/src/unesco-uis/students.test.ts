import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { students } from "./students.ts";

const ABROAD = `year,origin_country_name,dest_country_lumped,value_lumped,cond_all
2019,Kazakhstan,Russia,71368.0,- - - -
2018,Kazakhstan,United States,1764.47354,a - - -
2018,Kazakhstan,Other countries,900.0,- - c -
`;
const HOSTED = `year,dest_country_name,origin_country_lumped,value_lumped,cond_all
2019,Russia,Kazakhstan,71368.0,- - - -
2019,Kazakhstan,Republic of Korea,12.0,- - - -
`;

function read(abroad: string, hosted: string) {
  return students.read(textFiles({ abroad, hosted }));
}

test("both files make one table, lumps are left out, and fractions are estimates", () => {
  expect(figures(read(ABROAD, HOSTED))).toEqual([
    "unesco-uis KAZ RUS 2019 71368",
    "unesco-uis KAZ USA 2018 1764.47354 estimated (flag a)",
    "unesco-uis KOR KAZ 2019 12",
  ]);
});

test("two files that disagree about a cell are an issue", () => {
  expect(codes(read(ABROAD, HOSTED.replace("71368.0", "71369.0")))).toEqual(["unesco.two-figures"]);
});

test("the files' columns stand in another order, which the reader checks", () => {
  expect(codes(read(HOSTED, ABROAD))).toContain("raw.csv-header");
});
