import { latest, PartialDate } from "../model/index.ts";

/** Whether the text is a date that exists, as precisely as it is known: `2001`, `2001-06` or `2001-06-15`. */
export function isCalendarDate(text: string): boolean {
  return (
    text[0] !== "0" &&
    PartialDate.safeParse(text).success &&
    (text.length < 10 || text <= latest(text.slice(0, 7)))
  );
}

/** `year` for 2001, `month` for 2001-06, `day` for 2001-06-15. */
export function precisionOf(date: string): "year" | "month" | "day" {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}
