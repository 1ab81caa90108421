import { expect, test } from "vitest";
import { ENGLISH, ignoreNames } from "../place/index.ts";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { readWide } from "./read-wide.ts";

const TABLE = `country,year,pr,cl
Kazakhstan,1990,6,5
Kazakhstan,2024,7,NA
Atlantis,2024,1,1
`;

function read(text: string) {
  return readWide(textFiles({ f1: text }), {
    file: "f1",
    columns: ["country", "year", "pr", "cl"],
    reporter: "freedom-house",
    place: "country",
    names: ENGLISH,
    ignored: ignoreNames("Atlantis"),
    year: "year",
    indicators: { pr: "political-rights", cl: "civil-liberties" },
    format: { absent: ["NA"] },
    firstYear: 1991,
  });
}

test("a line becomes a row for each figure in it, from the first year on", () => {
  expect(figures(read(TABLE))).toEqual(["freedom-house KAZ  2024 7"]);
});

test("another text than the one for no figure is an issue", () => {
  expect(codes(read(TABLE.replace("NA", "n/a")))).toEqual(["raw.number"]);
});
