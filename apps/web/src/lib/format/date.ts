import type { Language, PartialDate } from "@ambit/core/model";
import { tagOf } from "./locale.ts";

/** A date as precisely as it is known: `23 May 2012`, `May 2012`, `2012`. */
export function formatDate(date: PartialDate, language: Language = "en"): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return String(year);
  return new Intl.DateTimeFormat(tagOf(language), {
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

/** An observation's period: `2018`, `Q3 2018`, `H1 2024`, `2006–2018`. */
export function formatPeriod(period: string): string {
  const part = /^(\d{4})-([QH]\d)$/.exec(period);
  if (part) return `${part[2]} ${part[1]}`;
  return period.replace("/", "–");
}

/** From one date to another, open at either end: `2001–2012`, `May 2012–`, `–2014`. */
export function formatSpan(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  language: Language = "en",
): string {
  const start = from ? formatDate(from, language) : "";
  const end = to ? formatDate(to, language) : "";
  if (start === end) return start;
  // A dash between words wants air, between years none.
  const dash = /\s/.test(start + end) && start && end ? " – " : "–";
  return `${start}${dash}${end}`;
}
