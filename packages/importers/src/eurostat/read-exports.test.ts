import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { readExports, type YearFile } from "./read-exports.ts";

const HEADER = "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR\n";
const EU = '"European Union - 27 countries (AT, BE)"';
const line = (partner: string, value: number) =>
  `${EU},"${partner}","Total","EXPORT","Total","Jan.-Dec. 2018",${value}\n`;
const EXTRA = "within the framework of extra-Union trade";

const TABLE =
  HEADER +
  line("Kazakhstan", 5) +
  line("Germany (incl. German Democratic Republic 'DD' from 1991)", 1000) +
  line("High seas", 1) +
  line(`Stores and provisions ${EXTRA}`, 2) +
  line(`Countries and territories not specified ${EXTRA}`, 4) +
  line(`Stores and provisions ${EXTRA.replace("extra", "intra")}`, 99) +
  line("Extra-EU27 (from 2020)", 12) +
  line("Intra-EU27 (from 2020)", 1099);

const YEAR: YearFile = { year: 2018, path: "a.csv", language: "en" };
const read = (text: string, year = YEAR) =>
  readExports(textFiles({ [String(year.year)]: text }), [year]);

test("partners outside the Union; goods without a country are added up, trade within is left out", () => {
  expect(figures(read(TABLE))).toEqual([
    "eu eu KAZ 2018 5",
    "eu eu world 2018 12",
    "eu eu unspecified 2018 7 (sum of parts)",
  ]);
});

test("the labels of the other layout and the French ones are read too", () => {
  const long = `${HEADER}${EU},"Kyrgyzstan","TOTAL-Total","2-EXPORT","T-Total","201952-Jan.-Dec. 2019",3\n`;
  expect(figures(read(long, { ...YEAR, year: 2019 }))).toEqual(["eu eu KGZ 2019 3"]);
  const french = ["Kazakhstan", "Russie, Fédération de", "Guinea", "Guinée", "Haute mer"]
    .map(
      (p, i) =>
        `"Union européenne - 27 pays (AT)","${p}","Total","EXPORTATION","Total","Jan.-Dec. 2016",${i + 1}\n`,
    )
    .join("");
  expect(figures(read(HEADER + french, { ...YEAR, year: 2016, language: "fr" }))).toEqual([
    "eu eu KAZ 2016 1",
    "eu eu RUS 2016 2",
    "eu eu GNB 2016 3",
    "eu eu GIN 2016 4",
    "eu eu unspecified 2016 5",
  ]);
});

test("another header, flow, product, year or reporter is an issue", () => {
  expect(codes(read(TABLE.replace("VALUE_IN_EUR", "QUANTITY")))).toEqual(["raw.csv-header"]);
  expect(codes(read(TABLE.replace("EXPORT", "IMPORT")))).toEqual(["raw.choice"]);
  expect(codes(read(TABLE.replace('"Total"', '"27"')))).toEqual(["raw.choice"]);
  expect(codes(read(TABLE.replace("Dec. 2018", "Nov. 2018")))).toEqual(["raw.choice"]);
  expect(codes(read(TABLE.replace("27 countries", "28 countries")))).toEqual(["raw.unexpected"]);
});

test("an unknown partner and text in a number are issues that name the line", () => {
  expect(read(TABLE.replace("Kazakhstan", "Kazachstan"))).toMatchObject({
    issues: [{ code: "place.unknown", path: ["row 2, column PARTNER"] }],
  });
  expect(read(TABLE.replace(",5\n", ",:\n"))).toMatchObject({
    issues: [{ code: "raw.number", path: ["row 2, column VALUE_IN_EUR"] }],
  });
});
