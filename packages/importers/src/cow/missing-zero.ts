import type { Row } from "../importer.ts";

const FORMER_SOVIET: ReadonlySet<string> = new Set([
  "ARM",
  "AZE",
  "BLR",
  "EST",
  "GEO",
  "KAZ",
  "KGZ",
  "LTU",
  "LVA",
  "MDA",
  "RUS",
  "TJK",
  "TKM",
  "UKR",
  "UZB",
]);

/** Between former Soviet republics a zero of 1992 or 1993 means that nobody recorded the flow. */
export function isMissingZero({ from, to, period, value }: Row): boolean {
  return (
    value === "0" &&
    (period === "1992" || period === "1993") &&
    FORMER_SOVIET.has(from) &&
    FORMER_SOVIET.has(to)
  );
}
