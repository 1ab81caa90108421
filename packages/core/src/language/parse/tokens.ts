import type { Issue, Span } from "../../model/index.ts";
import { isCalendarDate } from "../calendar.ts";
import { isName } from "../name.ts";
import { PART_OF_YEAR } from "../part-of-year.ts";
import { LIKELY_SYMBOLS } from "./likely.ts";

/** A piece of a test's text. `number` carries its digits without separators; `bad` carries what is wrong with it. */
export type Token =
  | { readonly type: "number"; readonly text: string; readonly digits: string; readonly span: Span }
  | {
      /** `part` is a quarter or half of a year. */
      readonly type: "date" | "part" | "word" | "symbol" | "end";
      readonly text: string;
      readonly span: Span;
    }
  | { readonly type: "bad"; readonly text: string; readonly issue: Issue; readonly span: Span };

const SKIP = /(?:\s|#[^\n]*)+/y;
const CHUNK = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/y;
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const SYMBOL = />=|<=|!=(?!=)|\.\.(?!\.)|[><+*/()[\]{},:%-]|=(?![=><])/y;
const FOREIGN = /[\p{L}\p{N}]+|./suy;
const DIGITS = /^\d{1,15}(\.\d{1,15})?$/;

/** The text in tokens, the last of them `end`. Never fails: what cannot be read becomes a `bad` token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = matchAt(SKIP, text, 0)?.length ?? 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.span.end;
    at += matchAt(SKIP, text, at)?.length ?? 0;
  }
  tokens.push({ type: "end", text: "", span: { start: text.length, end: text.length } });
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  const chunk = text.startsWith("US$", start) ? undefined : matchAt(CHUNK, text, start);
  if (chunk !== undefined && !/^\d/.test(chunk)) return plain("word", chunk, start);
  if (chunk !== undefined) return digitFirst(text, chunk, start);
  const symbol = matchAt(SYMBOL, text, start);
  if (symbol !== undefined) return plain("symbol", symbol, start);
  const likely = LIKELY_SYMBOLS.find(([wrong]) => text.startsWith(wrong, start));
  const found = likely?.[0] ?? matchAt(FOREIGN, text, start) ?? "";
  const tip = likely?.[1] ?? "Names are written in Latin letters, digits and hyphens.";
  return bad("syntax", found, start, `'${found}' means nothing in a test`, tip);
}

function digitFirst(text: string, chunk: string, start: number): Token {
  if (isName(chunk)) return plain("word", chunk, start);
  if (PART_OF_YEAR.test(chunk)) return plain("part", chunk, start);
  const part = /^(\d{4})-?([QqHh])(\d+)$/.exec(chunk);
  if (part) return bad("bad_date", chunk, start, `'${chunk}' is no part of a year`, PART_TIP);
  if (/^\d+(-\d+)+$/.test(chunk)) {
    if (isCalendarDate(chunk)) return plain("date", chunk, start);
    return bad("bad_date", chunk, start, `'${chunk}' is not a date`, dateTip(chunk));
  }
  const number = matchAt(NUMBER, text, start) as string;
  const digits = number.replaceAll(",", "");
  if (DIGITS.test(digits))
    return { type: "number", text: number, digits, span: spanOf(number, start) };
  return bad(
    "bad_number",
    number,
    start,
    "the number has more digits than can be told apart",
    "At most 15 digits stand before the point and 15 after it.",
  );
}

const PART_TIP = "Quarters are 2018-Q1 to 2018-Q4, half years 2018-H1 and 2018-H2.";

function dateTip(chunk: string): string {
  const years = /^(\d{4})-(\d{4})$/.exec(chunk);
  if (years) return `A range of years is written ${years[1]}..${years[2]}.`;
  return "A date is YYYY-MM-DD or YYYY-MM and must exist; to subtract, put spaces around '-'.";
}

function plain(type: "date" | "part" | "word" | "symbol", text: string, start: number): Token {
  return { type, text, span: spanOf(text, start) };
}

function bad(code: string, text: string, start: number, message: string, tip: string): Token {
  const span = spanOf(text, start);
  return { type: "bad", text, span, issue: { code, message, span, found: text, tip } };
}

function spanOf(text: string, start: number): Span {
  return { start, end: start + text.length };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
