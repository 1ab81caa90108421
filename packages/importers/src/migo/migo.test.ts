import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { migo } from "./index.ts";

const TABLE = `"igoID","stateID","StateName","membership","Year","Begin","End","cowID","active"
"ICN","KAZ","Kazakhstan","1","2003","1992","2010","705","1"
"ACD","KAZ","Kazakhstan","1","2003","1992","2010","705","1"
"ACD","KAZ","Kazakhstan","1","2004","1992","2010","705","1"
`;

function read(text: string) {
  const [dataset] = migo.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("organisations are counted by state and year, and named in the note", () => {
  expect(figures(read(TABLE))).toEqual(["migo KAZ  2003 2 (ACD ICN)", "migo KAZ  2004 1 (ACD)"]);
});

test("another kind of membership and an unknown state are issues", () => {
  expect(codes(read(TABLE.replace('"Kazakhstan","1","2004"', '"Kazakhstan","2","2004"')))).toEqual([
    "raw.choice",
  ]);
  expect(codes(read(TABLE.replace('"ICN","KAZ"', '"ICN","XYZ"')))).toEqual(["place.unknown"]);
});
