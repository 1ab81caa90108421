import { precisionOf } from "../calendar.ts";
import { monthsOf, PART_OF_YEAR } from "../part-of-year.ts";
import type { Period, RangeNode } from "../tree.ts";
import type { Cursor } from "./cursor.ts";
import type { Token } from "./tokens.ts";

const YEAR = /^[1-9]\d{3}$/;
const WRITE_PERIOD = "A period is [2017], [2018-Q3], [2012-05-23], [2010..2017] or [2012-05-07..].";

/** Whether a range begins here: an end or nothing, and two dots; or a part of a year, which is one. */
export function seesRange(c: Cursor): boolean {
  if (c.sees("..") || c.token.type === "part") return true;
  const dots = c.peek(1);
  return isEnd(c.token) && dots.type === "symbol" && dots.text === "..";
}

/** FROM? ".." TO?, or a quarter or half of a year. */
export function parseRange(c: Cursor): RangeNode {
  const first = c.token;
  const months = monthsOf(first.text);
  if (months) {
    c.take();
    if (c.sees(".."))
      c.fail({ message: "a part of a year is a range already", tip: rangeTip(c, months) });
    return c.mark({ type: "range", ...months }, first);
  }
  const from = isEnd(first) ? rangeEnd(c) : undefined;
  c.accept("..");
  if (c.token.type === "part") {
    const to = monthsOf(c.token.text)?.to ?? "";
    c.fail({
      message: "a range ends in a year, a month or a day",
      tip: `Write ${from ?? ""}..${to}.`,
    });
  }
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
  } else c.fail({ expected: "a year, a day or a range", tip: periodTip(token.text) });
  return { type: "range" };
}

function periodTip(text: string): string {
  return PART_OF_YEAR.test(text.toUpperCase())
    ? `Quarters and half years have a capital letter: ${text.toUpperCase()}.`
    : WRITE_PERIOD;
}

/** From the first month of the first part to the last of the second. */
function rangeTip(c: Cursor, { from }: { readonly from: string }): string {
  const end = c.peek(1).text;
  return `Write months: ${from}..${monthsOf(end)?.to ?? end}.`;
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
