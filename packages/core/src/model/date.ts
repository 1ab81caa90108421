import { z } from "zod";

/** A date as precisely as it is known: `2001`, `2001-06` or `2001-06-15`. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: "a date is YYYY, YYYY-MM or YYYY-MM-DD",
});
export type PartialDate = z.infer<typeof PartialDate>;

/** First day that the date can mean, as YYYY-MM-DD. */
export function earliest(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day that the date can mean, as YYYY-MM-DD. */
export function latest(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(daysInMonth(year, month)).padStart(2, "0")}`;
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
