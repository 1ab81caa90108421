import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { cowCapabilities } from "./index.ts";

const TABLE = `"ccode","year","milex","milper","irst","pec","tpop","upop","cinc"
2,1991,262389000,2110,79738,2843215,252618,64814,0.1373024
`;

function read(text: string) {
  const [dataset] = cowCapabilities.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("the composite index is taken under the state's number", () => {
  expect(figures(read(TABLE))).toEqual(["cow USA  1991 0.1373024"]);
});

test("a number that is no state of the list is an issue", () => {
  expect(codes(read(TABLE.replace("2,1991", "999,1991")))).toEqual(["place.unknown"]);
});
