import { expect, test } from "vitest";
import { LIKELY_SYMBOLS } from "./likely.ts";
import { tokenize } from "./tokens.ts";

function shown(text: string): string {
  return tokenize(text)
    .map((token) => `${token.type}:${token.type === "number" ? token.digits : token.text}`)
    .join(" ");
}

test("names, numbers, dates and symbols are told apart", () => {
  expect(shown("trade(KAZ, 5-plus-1)[2012-05]>=41.5bn%")).toBe(
    "word:trade symbol:( word:KAZ symbol:, word:5-plus-1 symbol:) symbol:[ date:2012-05 symbol:] symbol:>= number:41.5 word:bn symbol:% end:",
  );
  expect(shown("2010..2017 != -x - y-z 5-3")).toBe(
    "number:2010 symbol:.. number:2017 symbol:!= symbol:- word:x symbol:- word:y-z bad:5-3 end:",
  );
});

test("thousands separators belong to the number, other commas do not", () => {
  expect(shown("1,234,567.5 1,23 1,2345 12,345")).toBe(
    "number:1234567.5 number:1 symbol:, number:23 number:1 symbol:, number:2345 number:12345 end:",
  );
});

test("spans count from the start of the text, comments and white space included", () => {
  const tokens = tokenize(" a # b\n> 1,000");
  expect(tokens.map(({ span }) => [span.start, span.end])).toEqual([
    [1, 2],
    [7, 8],
    [9, 14],
    [14, 14],
  ]);
});

test("every likely mistake is one bad token with its tip", () => {
  for (const [symbol, tip] of LIKELY_SYMBOLS) {
    expect(tokenize(`${symbol} a`)[0]).toMatchObject({
      type: "bad",
      text: symbol,
      issue: { code: "syntax", tip },
    });
  }
});

test("letters of other scripts are one bad token", () => {
  expect(tokenize("Қазақстан 😀")).toMatchObject([
    { type: "bad", text: "Қазақстан", span: { start: 0, end: 9 } },
    { type: "bad", text: "😀", span: { start: 10, end: 12 } },
    { type: "end" },
  ]);
});

test("numbers that cannot be told apart and dates that do not exist are bad", () => {
  const bad = [
    "1234567890123456",
    "0.1234567890123456",
    "2012-13",
    "2012-02-30",
    "2012-5-1",
    "2010-2017",
  ];
  expect(bad.map((text) => tokenize(text)[0])).toMatchObject([
    { issue: { code: "bad_number" } },
    { issue: { code: "bad_number" } },
    { issue: { code: "bad_date" } },
    { issue: { code: "bad_date" } },
    { issue: { code: "bad_date" } },
    { issue: { code: "bad_date", tip: "A range of years is written 2010..2017." } },
  ]);
});

test("any text comes apart and back together", () => {
  const text = String.fromCharCode(...Array.from({ length: 700 }, (_, i) => i)) + "\u2028\ud800";
  const tokens = tokenize(text);
  expect(tokens.at(-1)?.type).toBe("end");
  expect(tokens.every(({ span }, i) => span.start >= (tokens[i - 1]?.span.end ?? 0))).toBe(true);
});
