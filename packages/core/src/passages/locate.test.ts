import { expect, test } from "vitest";
import { locatePassage, numbersIn, type Paragraph } from "./locate.ts";
import { numbersOfTest } from "./numbers-of-test.ts";
import { normaliseParagraph, paragraphsOf } from "./paragraphs.ts";

const paragraph = (number: number, text: string, hash = `hash of ${text}`): Paragraph => ({
  number,
  text,
  sha256: hash,
});
const passage = { paragraph: 2, sha256: "hash of Trade came to 41 bn.", begins: "Trade came to" };

test("a paragraph that has not changed is found, or has moved", () => {
  const same = "Trade came to 41 bn.";
  expect(locatePassage(passage, ["41"], [paragraph(2, same)])).toEqual({ state: "found" });
  expect(locatePassage(passage, ["41"], [paragraph(5, same)])).toEqual({ state: "moved", to: 5 });
});

test("a changed number is never taken for the old one", () => {
  const now = [paragraph(2, "Trade came to 30 bn.")];
  expect(locatePassage(passage, ["41"], now)).toEqual({
    state: "number-changed",
    at: 2,
    missing: ["41"],
  });
});

test("new words round the same number are a rewording, and another beginning is gone", () => {
  const reworded = [paragraph(2, "Trade came to some 41 bn.")];
  expect(locatePassage(passage, ["41"], reworded)).toEqual({ state: "reworded", at: 2 });
  expect(locatePassage(passage, ["41"], [paragraph(2, "Exports fell.")])).toEqual({
    state: "gone",
  });
});

test("the paragraph nearest to the old place is looked at", () => {
  const now = [
    paragraph(9, "Trade came to 41 bn, all told."),
    paragraph(3, "Trade came to 12 bn."),
  ];
  expect(locatePassage(passage, ["41"], now)).toMatchObject({ state: "number-changed", at: 3 });
});

test("numbers are read without separators, and a test's own numbers without its years", () => {
  expect(numbersIn("10,000 people and 11.07 bn")).toEqual(["10000", "11.07"]);
  expect(numbersOfTest("trade(KAZ, CHN)[2017] = 11.07 bn USD")).toEqual(["11.07"]);
  expect(numbersOfTest("rank(CHN, trade(KAZ, *)[2017]) = 2")).toEqual([]);
  expect(numbersOfTest(undefined)).toEqual([]);
});

test("a line of no-break spaces is no paragraph, and white space does not change a hash", () => {
  expect(paragraphsOf("a\n\u00a0\n\nb")).toEqual(["a", "b"]);
  expect(normaliseParagraph("  e\u0301t\u00a0 \té ")).toBe("ét é");
});
