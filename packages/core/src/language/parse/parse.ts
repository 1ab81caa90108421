import { fail, ok, type Issue, type Result, type Span } from "../../model/index.ts";
import { heightOf } from "../read-tree.ts";
import { RESERVED } from "../name.ts";
import { MAX_DEPTH, type TestTree } from "../tree.ts";
import { Cursor } from "./cursor.ts";
import { parseOr } from "./logic.ts";
import { tokenize } from "./tokens.ts";

/** The longest test that is read, in characters. */
export const MAX_LENGTH = 4000;

/** A tree, and where its nodes (and periods) stand in the text that it was read from. */
export interface Parsed {
  readonly tree: TestTree;
  readonly spans: WeakMap<object, Span>;
}

/**
 * Reads a test. Issues: `syntax`, `bad_date`, `bad_number`, `unknown_unit`, `wrong_period`,
 * `test_too_long`, `test_too_deep`; always one, the first. Whether the names exist and the units
 * fit, `check` says. Linear in the length of the text.
 */
export function parse(text: string): Result<Parsed> {
  if (text.length > MAX_LENGTH) return fail(tooLong(text));
  const cursor = new Cursor(tokenize(text), parseOr);
  if (cursor.atEnd) return fail(empty(text));
  const tree = parseOr(cursor);
  if (!cursor.atEnd) refuseRest(cursor);
  if (cursor.issue) return fail(cursor.issue);
  if (heightOf(tree) > MAX_DEPTH) return fail(tooDeep(text));
  return ok({ tree, spans: cursor.spans });
}

function refuseRest(c: Cursor): void {
  const { type, text } = c.token;
  const lower = text.toLowerCase();
  if (type === "word" && text !== lower && RESERVED.has(lower)) {
    c.fail({ expected: "'and', 'or' or the end", tip: `Keywords are lower case: write ${lower}.` });
  } else if (text === ")")
    c.fail({ message: "no parenthesis is open here", tip: "Leave it out, or open one with '('." });
  else c.fail({ expected: "'and', 'or' or the end", tip: restTip(text) });
}

function restTip(text: string): string {
  if (text === ",") return "Thousands are separated as in 1,000; a decimal is written 11.07.";
  if (text === ":") return "A colon follows every, some or only: every s in central-asia: …";
  if (text === "]" || text === "[")
    return "Brackets hold the period of a call: trade(KAZ, CHN)[2023].";
  if (text === "}" || text === "{") return "Braces hold a set of actors: {KAZ, KGZ}.";
  if (text === "(") return "A call is a name and a parenthesis; multiplication is written *.";
  return "The test was complete before this; two statements are joined by 'and' or 'or'.";
}

function tooLong(text: string): Issue {
  return {
    code: "test_too_long",
    message: `a test has at most ${MAX_LENGTH} characters`,
    found: `${text.length} characters`,
    expected: `at most ${MAX_LENGTH}`,
    span: { start: MAX_LENGTH, end: text.length },
    tip: "Split it into several tests.",
  };
}

function tooDeep(text: string): Issue {
  return {
    code: "test_too_deep",
    message: `the test chains more than ${MAX_DEPTH} operations`,
    span: { start: 0, end: text.length },
    tip: "Use sum({…}) or split it into several tests.",
  };
}

function empty(text: string): Issue {
  return {
    code: "syntax",
    message: "the test is empty",
    span: { start: 0, end: text.length },
    found: "end",
    expected: "a test",
    tip: "Write a comparison, like trade(KAZ, CHN)[2023] > 41 bn USD.",
  };
}
