import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { desta } from "./index.ts";

const TABLE = `"stateID","treatyID","Begin","Title","Signature","Force","StateName","destaID"
"KAZ","a","1992","Kazakhstan Russia","1992","1998","Kazakhstan","546"
"RUS","a","1992","Kazakhstan Russia","1992","1998","Russia","546"
"BLR","b","2014","Union","2014","2015","Belarus","1040"
"KAZ","b","2014","Union","2014","2015","Kazakhstan","1040"
"RUS","b","2014","Union","2014","2015","Russia","1040"
"TJK","b","2014","Union","2018",NA,"Tajikistan","1040"
`;

function read(text: string) {
  const [dataset] = desta.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("agreements count from their entry into force, for pairs with a state of Central Asia", () => {
  const all = figures(read(TABLE));
  expect(all.filter((f) => f.startsWith("desta KAZ RUS"))).toEqual([
    ...[1992, 1993, 1994, 1995, 1996, 1997].map(
      (year) => `desta KAZ RUS ${year} 0 (none in force in the list)`,
    ),
    ...Array.from({ length: 17 }, (_, i) => `desta KAZ RUS ${1998 + i} 1`),
    ...Array.from({ length: 5 }, (_, i) => `desta KAZ RUS ${2015 + i} 2`),
  ]);
  expect(all).toContain("desta BLR KAZ 2015 1");
  expect(all.filter((f) => f.includes("BLR RUS") || f.includes("BLR TJK"))).toEqual([]);
  expect(all).toContain("desta CHN TJK 2019 0 (none in force in the list)");
});

test("a text in place of a year and an unknown code are issues", () => {
  expect(codes(read(TABLE.replace('"1998","Kaz', '"soon","Kaz')))).toEqual(["raw.year"]);
  expect(codes(read(TABLE.replace('"BLR"', '"XYZ"')))).toEqual(["place.unknown"]);
});
