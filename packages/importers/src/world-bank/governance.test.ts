import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { governance } from "./governance.ts";

const WGI = `codeindyr,code,countryname,year,indicator,estimate,stddev,nsource,pctrank,pctranklower,pctrankupper
KAZrl2023,KAZ,Kazakhstan,2023,rl,-0.44678136706352234,0.15361973643302917,11,36.79,25,43.39
KAZcc2023,KAZ,Kazakhstan,2023,cc,-0.5,0.1,11,30,25,43
`;

test("each dimension is an indicator of its own", () => {
  const rows = governance.read(textFiles({ f1: WGI }));
  expect(figures(rows)[0]).toBe("world-bank KAZ  2023 -0.446781367063522");
  expect(rows.ok && rows.value.map((r) => r.indicator)).toEqual([
    "rule-of-law",
    "control-of-corruption",
  ]);
});

test("a row whose code does not fit its cells is an issue", () => {
  const text = WGI.replace("KAZrl2023,", "KGZrl2023,");
  expect(codes(governance.read(textFiles({ f1: text })))).toEqual(["raw.unexpected"]);
});
