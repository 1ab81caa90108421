import { expect, test } from "vitest";
import { codes } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { ratings } from "./ratings.ts";

const RATINGS = `"fh_country","year","pr","cl","status","fh_total","fh_total_reversed","extended_country_name","GWn","cown","in_GW_system"
"Kyrgyzstan",2024,7,5,"NF",12,2,"Kyrgyzstan",703,703,TRUE
"Pakistani Kashmir",2024,6,5,"NF",11,3,"Kashmir",NA,NA,FALSE
`;
const SCORE_HEADER =
  "fh_full_country,region,country_or_territory,edition,year,status,pr,cl,A1,A2,A3,A,B1,B2,B3,B4,B,C1,C2,C3,C,AddQ,AddA,pr_full,D1,D2,D3,D4,D,E1,E2,E3,E,F1,F2,F3,F4,F,G1,G2,G3,G4,G,cl_full,total,extended_country_name,GWn,cown,in_GW_system";
const SCORES = `${SCORE_HEADER}
Kyrgyzstan,Eurasia,c,2025,2024,NF,7,5${",0".repeat(36)},26,Kyrgyzstan,703,703,TRUE
`;

test("ratings come from one file, the score from the other, and territories are left out", () => {
  const rows = ratings.read(textFiles({ ratings: RATINGS, scores: SCORES }));
  expect(rows.ok && rows.value.map((r) => `${r.indicator} ${r.from} ${r.value}`)).toEqual([
    "political-rights KGZ 7",
    "civil-liberties KGZ 5",
    "freedom-score KGZ 26",
  ]);
});

test("a country that nobody knows is an issue", () => {
  const text = RATINGS.replace("Pakistani Kashmir", "Freedonia");
  expect(codes(ratings.read(textFiles({ ratings: text, scores: SCORES })))).toEqual([
    "place.unknown",
  ]);
});
