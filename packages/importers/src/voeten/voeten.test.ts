import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { agreement } from "./agreement.ts";
import { idealPoints } from "./ideal-points.ts";

const VOTES = `"target","influencer","year","n_votes","agreement_exact","agreement_3cat"
"KZ","CN",2019,88,0.8182,0.8807
"KZ","KG",2019,85,0.9647,0.9824
"KG","KZ",2019,85,0.9647,0.9824
"KZ","CN",2020,1,1,1
`;

test("agreement stands in both orders, and the January session of 2020 is left out", () => {
  expect(figures(agreement.read(textFiles({ f1: VOTES })))).toEqual([
    "voeten KAZ CHN 2019 0.8807 (88 roll calls)",
    "voeten KAZ KGZ 2019 0.9824 (85 roll calls)",
    "voeten KGZ KAZ 2019 0.9824 (85 roll calls)",
    "voeten CHN KAZ 2019 0.8807 (88 roll calls)",
  ]);
});

test("a share above one, and a pair that is not the same in both orders, are issues", () => {
  expect(codes(agreement.read(textFiles({ f1: VOTES.replace("0.8807", "1.8807") })))).toEqual([
    "raw.unexpected",
  ]);
  const text = VOTES.replace('"KG","KZ",2019,85,0.9647,0.9824', '"KG","KZ",2019,85,0.9647,0.9');
  expect(codes(agreement.read(textFiles({ f1: text })))).toEqual([
    "voeten.not-symmetric",
    "voeten.not-symmetric",
  ]);
});

test("an ideal point from all votes is a figure, and a year without one is none", () => {
  const text = `ccode,iso3c,countryname,year,idealpointall,idealpointfp,idealpointlegacy,nvotesall
705,KAZ,Kazakhstan,2023,-0.5460142,-0.3582828,-0.508545,208.0
705,KAZ,Kazakhstan,2024,,-0.5057548,,
`;
  expect(figures(idealPoints.read(textFiles({ f1: text })))).toEqual([
    "voeten KAZ  2023 -0.5460142",
  ]);
});
