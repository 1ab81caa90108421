const STEPS = [1, 2, 5, 10, 20, 25, 50, 100] as const;

export interface YearTick {
  readonly year: number;
  /** Shown where the chart is narrow; every tick is shown where it is wide. */
  readonly narrow: boolean;
  readonly wide: boolean;
}

function chosen(first: number, last: number, most: number): Set<number> {
  const step = STEPS.find((s) => (last - first) / s < most) ?? STEPS.at(-1) ?? 1;
  const years = new Set([first, last]);
  for (let year = Math.ceil(first / step) * step; year < last; year += step) {
    // A round year close to an end would run into its label.
    if (year - first >= step * 0.6 && last - year >= step * 0.6) years.add(year);
  }
  return years;
}

/** The years to print under a time axis: both ends and round years between, few enough to stand apart. */
export function yearTicks(first: number, last: number): YearTick[] {
  const narrow = chosen(first, last, 4);
  const wide = chosen(first, last, 9);
  return [...new Set([...narrow, ...wide])]
    .toSorted((a, b) => a - b)
    .map((year) => ({ year, narrow: narrow.has(year), wide: wide.has(year) }));
}
