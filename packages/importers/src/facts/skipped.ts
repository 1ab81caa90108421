/** Rows that are not one figure for one dyad and year, and why they are left out. */
export const SKIPPED: readonly (readonly [
  topic: string,
  dyad: string,
  year: string,
  why: string,
])[] = [
  ["bases", "RUS in TJK", "2020s", "a range of men and of years"],
  [
    "FDI",
    "CHN stock in KAZ (host statistics / Chinese statistics)",
    "2016",
    "two figures in one cell, read by their own reader",
  ],
];

export function isSkipped(topic: string, dyad: string, year: string): boolean {
  return SKIPPED.some(([t, d, y]) => t === topic && d === dyad && y === year);
}
