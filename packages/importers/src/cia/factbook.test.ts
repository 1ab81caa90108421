import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { factbook } from "./factbook.ts";

const BORDERS = `iso3,neighbour,length_km
RUS,China (southeast),4133.0
RUS,China (south),46.0
CHN,Russia (northeast),4133.0
CHN,Russia (northwest),46.0
RUS,Estonia,324.0
`;
const FIELDS = `iso3,field,text
RUS,Geography / Area / total ,"17,098,242 sq km"
RUS,Geography / Land boundaries / total,"22,407 km"
RUS,Geography / Location,"North Asia, Eastern Europe"
`;

function read(borders: string, fields: string) {
  return factbook.read(textFiles({ borders, fields }));
}

test("parts of a border are added up, and a border stands in both orders", () => {
  const edition = figures(read(BORDERS, FIELDS)).filter((f) => !f.includes("estimated"));
  expect(edition).toEqual([
    "cia RUS CHN 2026 4179 (sum of parts)",
    "cia CHN RUS 2026 4179 (sum of parts)",
    "cia RUS EST 2026 324",
    "cia EST RUS 2026 324",
    "cia RUS  2026 17098242",
    "cia RUS world 2026 22407",
  ]);
});

test("years before the edition have its measure as an estimate", () => {
  expect(figures(read(BORDERS, FIELDS))).toContain(
    "cia RUS EST 2012 324 estimated (measure of the 2026 edition)",
  );
});

test("two entries with another length, an unknown neighbour and another unit are issues", () => {
  expect(codes(read(BORDERS.replace("(northwest),46.0", "(northwest),40.0"), FIELDS))).toEqual([
    "cia.two-lengths",
    "cia.two-lengths",
  ]);
  expect(codes(read(BORDERS.replace("Estonia", "Esthonia"), FIELDS))).toEqual(["raw.unexpected"]);
  expect(codes(read(BORDERS, FIELDS.replace("sq km", "sq mi")))).toEqual(["raw.unexpected"]);
});
