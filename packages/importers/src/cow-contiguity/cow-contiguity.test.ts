import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { cowContiguity } from "./index.ts";

const TABLE = `"ccode1","ccode2","conttype","stdate","enddate"
365,705,1,1991-12-01,1993-12-01
`;

function read(text: string) {
  const [dataset] = cowContiguity.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("a span of dates becomes its years, from 1992 on", () => {
  expect(figures(read(TABLE))).toEqual(["cow RUS KAZ 1992 1", "cow RUS KAZ 1993 1"]);
});

test("a class that the scale does not have, and a text for a date, are issues", () => {
  expect(codes(read(TABLE.replace("705,1,", "705,6,")))).toEqual(["raw.choice"]);
  expect(codes(read(TABLE.replace("1993-12-01", "today")))).toEqual(["raw.unexpected"]);
});
