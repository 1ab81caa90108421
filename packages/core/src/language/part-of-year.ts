import type { Period, RangeNode } from "./tree.ts";

const PARTS: Readonly<Record<string, string>> = {
  "01-03": "Q1",
  "04-06": "Q2",
  "07-09": "Q3",
  "10-12": "Q4",
  "01-06": "H1",
  "07-12": "H2",
};

/**
 * The quarter or half year that a range of months amounts to, as observations write it:
 * 2018-07..2018-09 is `2018-Q3`. Undefined for every other period.
 */
export function partOfYear(period: Period): string | undefined {
  if (period.type !== "range") return undefined;
  const [, year, first] = /^(\d{4})-(\d\d)$/.exec(period.from ?? "") ?? [];
  const [, sameYear, last] = /^(\d{4})-(\d\d)$/.exec(period.to ?? "") ?? [];
  const part = year === sameYear ? PARTS[`${first}-${last}`] : undefined;
  return part && `${year}-${part}`;
}

/** A quarter or half year as it is written in a test: 2018-Q3, 2024-H1. */
export const PART_OF_YEAR = /^[1-9]\d{3}-(?:Q[1-4]|H[12])$/;

/** The range of months that a written quarter or half year stands for; undefined for any other text. */
export function monthsOf(text: string): Required<Pick<RangeNode, "from" | "to">> | undefined {
  if (!PART_OF_YEAR.test(text)) return undefined;
  const [year, part] = text.split("-");
  const [months] = Object.entries(PARTS).find(([, name]) => name === part) ?? [];
  const [first, last] = months?.split("-") ?? [];
  return { from: `${year}-${first}`, to: `${year}-${last}` };
}
