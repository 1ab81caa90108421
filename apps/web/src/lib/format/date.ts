import type { Language, PartialDate } from "@ambit/core/model";
import { language as own } from "#lib/language/language.ts";
import { tagOf } from "./locale.ts";

const KAZAKH_MONTHS = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
];

/** A date as precisely as it is known: `23 May 2012`, `May 2012`, `2012`. */
export function formatDate(date: PartialDate, language: Language = own): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return String(year);
  if (language === "kk")
    return [`${year} ж.`, day, KAZAKH_MONTHS[month - 1]].filter(Boolean).join(" ");
  return new Intl.DateTimeFormat(tagOf(language), {
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

/** A quarter (`Q`) or half (`H`) of a year. */
const PARTS: Readonly<Record<Language, (year: string, part: "Q" | "H", number: string) => string>> =
  {
    en: (year, part, number) => `${part}${number} ${year}`,
    ru: (year, part, number) => `${number}-${part === "Q" ? "й кв." : "е полугодие"} ${year} г.`,
    zh: (year, part, number) =>
      part === "Q" ? `${year}年第${number}季度` : `${year}年${number === "1" ? "上" : "下"}半年`,
    kk: (year, part, number) => `${year} ж. ${number}-${part === "Q" ? "тоқсан" : "жартыжылдық"}`,
  };

/** An observation's period: `2018`, `Q3 2018`, `H1 2024`, `2006–2018`. */
export function formatPeriod(period: string, language: Language = own): string {
  const [, year, part, number] = /^(\d{4})-([QH])(\d)$/.exec(period) ?? [];
  if (year && number) return PARTS[language](year, part === "Q" ? "Q" : "H", number);
  return period.replace("/", "–");
}

/** From one date to another, open at either end: `2001–2012`, `May 2012–`, `–2014`. */
export function formatSpan(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  language: Language = own,
): string {
  const start = from ? formatDate(from, language) : "";
  const end = to ? formatDate(to, language) : "";
  if (start === end) return start;
  // A dash between words wants air, between years none.
  const dash = /\s/.test(start + end) && start && end ? " – " : "–";
  return `${start}${dash}${end}`;
}
