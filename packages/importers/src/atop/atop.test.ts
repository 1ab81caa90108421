import { expect, test } from "vitest";
import { codes } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { atop } from "./index.ts";

const TABLE = `"ccode1","ccode2","year","atop_defense","atop_offense","atop_neutral","atop_nonagg","atop_consul"
705,365,2018,1,0,1,1,1
345,705,2006,0,0,0,1,0
705,365,1991,0,0,0,1,0
`;

function read(text: string) {
  const [dataset] = atop.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("each kind of obligation is an indicator of its own, from 1992 on", () => {
  const rows = read(TABLE);
  expect(
    rows.ok && rows.value.map((r) => `${r.indicator} ${r.from} ${r.to} ${r.period} ${r.value}`),
  ).toEqual([
    "alliance-defence KAZ RUS 2018 1",
    "alliance-neutrality KAZ RUS 2018 1",
    "alliance-non-aggression KAZ RUS 2018 1",
    "alliance-consultation KAZ RUS 2018 1",
    "alliance-defence SRB KAZ 2006 0",
    "alliance-neutrality SRB KAZ 2006 0",
    "alliance-non-aggression SRB KAZ 2006 1",
    "alliance-consultation SRB KAZ 2006 0",
  ]);
});

test("a promise to attack together, another sign and an unknown state are issues", () => {
  expect(codes(read(TABLE.replace("2018,1,0", "2018,1,1")))).toEqual(["raw.unexpected"]);
  expect(codes(read(TABLE.replace("2018,1,", "2018,2,")))).toEqual(["raw.choice"]);
  expect(codes(read(TABLE.replace("705,365,2018", "705,999,2018")))).toEqual(["place.unknown"]);
});
