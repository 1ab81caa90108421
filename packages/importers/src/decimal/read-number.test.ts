import { describeIssue, ok } from "@ambit/core/model";
import { expect, test } from "vitest";
import { cellAddress } from "../raw/index.ts";
import { readNumber } from "./read-number.ts";

const at = cellAddress("trade/a.xls", "2023", 11, 3);

test("numbers and numeric texts are read and shifted", () => {
  expect(readNumber(1.5, at, { shift: 3 })).toEqual(ok("1500"));
  expect(readNumber(" 42 ", at)).toEqual(ok("42"));
  expect(readNumber(628.1829999999027, at, { shift: 3, decimals: 6 })).toEqual(ok("628183"));
  expect(readNumber("1,234.5", at, { group: "," })).toEqual(ok("1234.5"));
});

test("an empty cell and a declared sign are no figure; zero is a figure", () => {
  expect(readNumber(null, at)).toEqual(ok(undefined));
  expect(readNumber("  ", at)).toEqual(ok(undefined));
  expect(readNumber("-", at, { absent: ["-"] })).toEqual(ok(undefined));
  expect(readNumber(0, at)).toEqual(ok("0"));
});

test("text in a number is an issue that names file, sheet, row and column", () => {
  const result = readNumber("12 345*", at);
  if (result.ok) throw new Error("read");
  expect(describeIssue(result.issues[0])).toBe(
    'trade/a.xls sheet 2023, row 12, column D: there is text where a number belongs (found "12 345*", expected a number) ' +
      "If the text means that there is no figure, add it to the importer's list of such texts. [raw.number]",
  );
});

test("a number beyond all figures is an issue of a readable length", () => {
  for (const cell of ["1e999", "9".repeat(900), 1e300]) {
    const result = readNumber(cell, at, { shift: 6 });
    if (result.ok) throw new Error("read");
    expect(result.issues[0].code).toBe("raw.number");
    expect(describeIssue(result.issues[0]).length).toBeLessThan(320);
  }
});
