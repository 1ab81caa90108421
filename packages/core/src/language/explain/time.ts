import { precisionOf } from "../calendar.ts";
import { partOfYear } from "../part-of-year.ts";
import type { Period } from "../tree.ts";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** 2001, June 2001 or 15 June 2001. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(" ");
}

const PART_WORDS: Readonly<Record<string, string>> = {
  Q1: "first quarter",
  Q2: "second quarter",
  Q3: "third quarter",
  Q4: "fourth quarter",
  H1: "first half",
  H2: "second half",
};

/** The third quarter of 2018. */
function partWords(part: string): string {
  const [year, which = ""] = part.split("-");
  return `the ${PART_WORDS[which]} of ${year}`;
}

/** When, as a sentence says it: in 2023, on 23 May 2012, from 2014 to 2018, since 7 May 2012. */
export function periodWords(period: Period): string {
  if (period.type === "year") return `in ${period.year}`;
  if (period.type === "day") return `on ${dateWords(period.date)}`;
  const part = partOfYear(period);
  if (part !== undefined) return `in ${partWords(part)}`;
  const { from, to } = period;
  if (from === undefined) return to === undefined ? "at any time" : `up to ${dateWords(to)}`;
  if (to === undefined) return `since ${dateWords(from)}`;
  if (from !== to) return `from ${dateWords(from)} to ${dateWords(to)}`;
  return `${precisionOf(from) === "day" ? "on" : "in"} ${dateWords(from)}`;
}
