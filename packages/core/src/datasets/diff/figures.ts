/** A line of an observations.csv, as text: no digit is lost on the way to a reviewer. */
export interface FigureLine {
  readonly indicator: string;
  readonly reporter: string;
  readonly from: string;
  readonly to: string;
  readonly period: string;
  readonly value: string;
  readonly status: string;
  readonly file: string;
  readonly note: string;
}

/** What became of one figure between two states of a dataset. */
export interface FigureChange {
  readonly old: FigureLine | undefined;
  readonly now: FigureLine | undefined;
}

/** Figures that are new, gone or other than they were, in the order of their keys. */
export function diffFigures(
  old: readonly FigureLine[],
  now: readonly FigureLine[],
): readonly FigureChange[] {
  const before = new Map(old.map((line) => [keyOf(line), line]));
  const after = new Map(now.map((line) => [keyOf(line), line]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .map((key) => ({ old: before.get(key), now: after.get(key) }))
    .filter((change) => !isSame(change));
}

/** The series that a figure belongs to, for people: `exports KAZ CHN>KAZ`. */
export function seriesOf({ indicator, reporter, from, to }: FigureLine): string {
  return `${indicator} ${reporter} ${to === "" ? from : `${from}>${to}`}`;
}

const keyOf = (line: FigureLine) => `${seriesOf(line)} ${line.period}`;

function isSame({ old, now }: FigureChange): boolean {
  if (!old || !now) return false;
  return (["value", "status", "file", "note"] as const).every((key) => old[key] === now[key]);
}
