import { precisionOf } from "../calendar.ts";
import type { Period, RangeNode } from "../tree.ts";
import type { Cursor } from "./cursor.ts";
import type { Token } from "./tokens.ts";

const YEAR = /^[1-9]\d{3}$/;
const WRITE_PERIOD = "A period is [2017], [2012-05-23], [2010..2017] or [2012-05-07..].";

/** Whether a range begins here: an end or nothing, and two dots. */
export function seesRange(c: Cursor): boolean {
  if (c.sees("..")) return true;
  const dots = c.peek(1);
  return isEnd(c.token) && dots.type === "symbol" && dots.text === "..";
}

/** FROM? ".." TO? */
export function parseRange(c: Cursor): RangeNode {
  const first = c.token;
  const from = isEnd(first) ? rangeEnd(c) : undefined;
  c.expect("..");
  const to = isEnd(c.token) ? rangeEnd(c) : undefined;
  return c.mark({ type: "range", ...(from && { from }), ...(to && { to }) }, first);
}

/** What stands between the brackets of a call. */
export function parsePeriod(c: Cursor): Period {
  if (seesRange(c)) return parseRange(c);
  const token = c.token;
  if (token.type === "number" && YEAR.test(token.text)) {
    c.take();
    return c.mark({ type: "year", year: Number(token.text) }, token);
  }
  if (token.type === "date" && precisionOf(token.text) === "day") {
    c.take();
    return c.mark({ type: "day", date: token.text }, token);
  }
  if (token.type === "date") {
    const tip = `Write a year, a day or a range: [${token.text}..${token.text}].`;
    c.fail({ code: "wrong_period", message: "a month alone is no period", tip });
  } else if (token.type === "number") {
    c.fail({ code: "bad_date", message: `'${token.text}' is not a year`, tip: WRITE_PERIOD });
  } else c.fail({ expected: "a year, a day or a range", tip: WRITE_PERIOD });
  return { type: "range" };
}

function isEnd(token: Token): boolean {
  return token.type === "number" || token.type === "date";
}

function rangeEnd(c: Cursor): string {
  const token = c.token;
  if (token.type === "number" && !YEAR.test(token.text)) {
    c.fail({ code: "bad_date", message: `'${token.text}' is not a year`, tip: WRITE_PERIOD });
  } else c.take();
  return token.text;
}
