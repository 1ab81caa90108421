import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { cshapes } from "./index.ts";

const TABLE = `"ccode1","ccode2","year","mindist"
2,701,1992,7039.09438227861
`;

function read(text: string) {
  const [dataset] = cshapes.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("a distance stands in both orders", () => {
  expect(figures(read(TABLE))).toEqual([
    "cshapes USA TKM 1992 7039.09438227861",
    "cshapes TKM USA 1992 7039.09438227861",
  ]);
});

test("a text in place of a distance is an issue", () => {
  expect(codes(read(TABLE.replace("7039.09438227861", "far")))).toEqual(["raw.number"]);
});
