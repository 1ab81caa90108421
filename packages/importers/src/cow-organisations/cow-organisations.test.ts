import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { cowOrganisations } from "./index.ts";

const SHARED = `"ccode1","ccode2","year","dyadigos"
365,701,2014,2
2,701,2014,33
2,701,1991,2
`;

const COUNTS = `"ccode","year","sum_igo_full","sum_igo_associate","sum_igo_observer","sum_igo_anytype"
701,2014,1,1,1,3
701,1991,1,0,0,1
`;

const MATRIX = `"ccode","year","igo","membership"
701,2014,"un","1"
701,2014,"cis","2"
701,2014,"eurasec","3"
365,2014,"un","1"
365,2014,"cis","1"
365,2014,"eurasec","1"
`;

function read(files: { shared?: string; counts?: string; matrix?: string }) {
  const [dataset] = cowOrganisations.datasets;
  if (!dataset) throw new Error("no dataset");
  const { shared = SHARED, counts = COUNTS, matrix = MATRIX } = files;
  return dataset.read(textFiles({ f1: shared, f2: counts, f3: matrix }));
}

test("from 1992 on, pairs stand in both orders, and a state's own count is of full memberships", () => {
  expect(figures(read({}))).toEqual([
    "cow RUS TKM 2014 2",
    "cow TKM RUS 2014 2",
    "cow USA TKM 2014 33",
    "cow TKM USA 2014 33",
    "cow TKM  2014 1",
  ]);
});

test("a count that the matrix contradicts is an issue", () => {
  expect(codes(read({ shared: SHARED.replace("2014,2\n", "2014,3\n") }))).toEqual([
    "raw.unexpected",
  ]);
  expect(codes(read({ counts: COUNTS.replace("2014,1,", "2014,2,") }))).toEqual(["raw.unexpected"]);
});

test("a kind of membership that nobody knows stops both readers", () => {
  expect(codes(read({ matrix: MATRIX.replace('"cis","2"', '"cis","-9"') }))).toEqual([
    "raw.choice",
    "raw.choice",
  ]);
});
