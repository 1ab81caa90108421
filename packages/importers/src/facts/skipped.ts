/** Rows that are not one figure for one dyad and year, and why they are left out. */
export const SKIPPED: readonly (readonly [
  topic: string,
  dyad: string,
  year: string,
  why: string,
])[] = [
  ["bases", "RUS in TJK", "2020s", "a range of men and of years"],
  ["opinion", "KAZ,KGZ,TJK,UZB > RUS", "2006-2018", "four states in one mean"],
  ["opinion", "KAZ,KGZ,TJK,UZB > CHN", "2006-2018", "four states in one mean"],
  ["opinion", "KAZ,KGZ,TJK,UZB > USA", "2006-2018", "four states in one mean"],
  ["FDI", "CHN stock in five CA states", "2012", "five states in one sum"],
  ["FDI", "CHN stock in five CA states", "2022", "five states in one sum"],
  ["FDI", "Mutual (post-Soviet) FDI stock in KAZ", "2024H1", "the investors are a region"],
  ["FDI", "Mutual (post-Soviet) FDI stock in UZB", "2024H1", "the investors are a region"],
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
