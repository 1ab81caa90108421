import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { usHistorian } from "./index.ts";

const TABLE = `destination country,destination city,description,time,year,year_aggregate,visitor
Kazakhstan,Astana,Met.,"December 8\u20139, 2001",2001,2005,US Secretary of State
Kyrgyz Republic,Bishkek,Met.,"December 2, 2010",2010,2010,US Secretary of State
Kyrgyzstan,Bishkek,Met again.,"December 9, 2010",2010,2010,US Secretary of State
`;

function read(text: string) {
  const [dataset] = usHistorian.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("visits are counted by state and year, and the other years are zeros", () => {
  const all = figures(read(TABLE));
  expect(all.filter((f) => !f.includes("no visit"))).toEqual([
    "us-historian USA KAZ 2001 1 (December 8\u20139, 2001)",
    "us-historian USA KGZ 2010 2 (December 2, 2010; December 9, 2010)",
  ]);
  expect(all).toHaveLength(5 * 28);
});

test("another visitor, and days of another year, are issues", () => {
  const other = TABLE.replace("2005,US Secretary of State", "2005,US President");
  expect(codes(read(other))).toEqual(["raw.choice"]);
  expect(codes(read(TABLE.replace("9, 2001", "9, 2002")))).toEqual(["raw.unexpected"]);
});

test("a visit that stands twice is an issue, whatever is said of it", () => {
  const [, first = ""] = TABLE.split("\n");
  expect(codes(read(`${TABLE}${first}\n`))).toEqual(["raw.row-twice"]);
  expect(codes(read(`${TABLE}${first.replace("Met.", "Met once.")}\n`))).toEqual(["raw.key-twice"]);
});
