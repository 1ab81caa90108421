import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { readTable } from "./read-table.ts";

const YEARS = Array.from({ length: 14 }, (_, i) => 2010 + i);
const zeros = "0.0,".repeat(12);
const TABLE = `Code,Klassifikator,Klassifikator_ru,Klassifikator_en,${YEARS.join(",")}
156,Xitoy,Китай,China,${zeros}6427708.09,11339099.0
0,Boshqa davlatlar,Другие страны,Other countries,${zeros}1.5,
736,Sudan,Судан,Sudan,${zeros}14.0,0.0
`;

const read = (text: string) => readTable(textFiles({ imports: text }), "imports");

test("partners by code, printed zeros as zeros, blanks as nothing", () => {
  const lines = figures(read(TABLE));
  expect(lines).toHaveLength(41);
  expect(lines.filter((line) => !line.endsWith(" 0"))).toEqual([
    "UZB CHN UZB 2022 6427708090",
    "UZB CHN UZB 2023 11339099000",
    "UZB unspecified UZB 2022 1500",
    "UZB SDN UZB 2022 14000",
  ]);
});

test("a code and a name of two countries are an issue", () => {
  expect(read(TABLE.replace("156,", "158,"))).toMatchObject({
    issues: [{ code: "uzbekistan-stat.code", path: ["row 2, column Code"] }],
  });
});

test("an unknown code, another header and text in a number are issues", () => {
  expect(codes(read(TABLE.replace("736,", "999,")))).toEqual(["place.unknown"]);
  expect(codes(read(TABLE.replace(",2023\n", ",2024\n")))).toEqual(["raw.csv-header"]);
  expect(read(TABLE.replace("6427708.09", "6 427"))).toMatchObject({
    issues: [{ code: "raw.number", path: ["row 2, column 2022"] }],
  });
});
