import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { polity } from "./index.ts";

const SCORES = `"polity_annual_country","extended_country_name","cown","year","democ","autoc","polity","polity2","durable","exconst"
"Russia","Russia (Soviet Union)",365,2018,5,1,4,4,18,4
"Afghanistan","Afghanistan",700,2005,-66,-66,-66,NA,0,-66
"Germany West","German Federal Republic",260,1990,10,0,10,10,41,7
`;

function read(text: string) {
  const [dataset] = polity.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("the revised score is taken, years of occupation have none, and Germany is one", () => {
  expect(figures(read(SCORES))).toEqual(["center-for-systemic-peace RUS  2018 4"]);
});

test("a code of occupation in place of a score is kept out by the publisher's own column", () => {
  expect(codes(read(SCORES.replace("-66,NA", "-66,occupied")))).toEqual(["raw.number"]);
});
