import type { Period } from "./tree.ts";

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
