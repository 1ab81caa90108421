import type { VerdictStatus } from "@ambit/core/model";

/** What a test says for one year. */
export interface StripYear {
  readonly year: number;
  readonly status: VerdictStatus;
}

export interface StripRun {
  readonly from: number;
  readonly to: number;
  readonly status: VerdictStatus;
}

/** Joins neighbouring years of one status: the strip in as few words as it can be told. */
export function stripRuns(years: readonly StripYear[]): StripRun[] {
  const out: { from: number; to: number; status: VerdictStatus }[] = [];
  for (const { year, status } of years.toSorted((a, b) => a.year - b.year)) {
    const last = out.at(-1);
    if (last && last.status === status && year === last.to + 1) last.to = year;
    else out.push({ from: year, to: year, status });
  }
  return out;
}
