import { coverageText } from "./say.ts";

/** Years of one density: how many figures there are beside the row's fullest year, in quarters. */
export interface CoverageRun {
  readonly from: number;
  readonly to: number;
  readonly level: 1 | 2 | 3 | 4;
}

/** What one voice covers: a dataset, a reporter in it, an indicator. */
export interface CoverageRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  readonly figures: number;
  /** The row in words, for those who do not see the strip. */
  readonly text: string;
  readonly runs: readonly CoverageRun[];
  /** Years without any figure between the first and the last, as spans. */
  readonly gaps: readonly (readonly [number, number])[];
}

/** Whom or what a row is for. */
export interface RowHead {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
}

/** A row from the number of figures in each year. */
export function coverageRow(head: RowHead, counts: ReadonlyMap<number, number>): CoverageRow {
  const most = Math.max(1, ...counts.values());
  const years = [...counts.keys()].toSorted((a, b) => a - b);
  const runs: { from: number; to: number; level: CoverageRun["level"] }[] = [];
  const gaps: (readonly [number, number])[] = [];
  for (const year of years) {
    const level = levelOf(counts.get(year) ?? 0, most);
    const last = runs.at(-1);
    if (last && year > last.to + 1) gaps.push([last.to + 1, year - 1]);
    if (last && last.to === year - 1 && last.level === level) last.to = year;
    else runs.push({ from: year, to: year, level });
  }
  const figures = [...counts.values()].reduce((a, b) => a + b, 0);
  return { ...head, figures, text: coverageText({ runs, gaps, figures }), runs, gaps };
}

function levelOf(count: number, most: number): CoverageRun["level"] {
  const level = Math.ceil((count / most) * 4);
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;
}
