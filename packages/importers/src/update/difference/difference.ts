/** A figure as two editions are compared by it. */
export interface Figure {
  readonly indicator: string;
  readonly reporter: string;
  readonly from: string;
  readonly to: string;
  readonly period: string;
  /** Plain decimal text. */
  readonly value: string;
  readonly status: string;
}

export interface Change {
  readonly before: Figure;
  readonly after: Figure;
  /** Of the value before; undefined where that was zero. */
  readonly percent: number | undefined;
}

/** What a new edition changes, figure by figure. */
export interface Difference {
  readonly added: readonly Figure[];
  readonly removed: readonly Figure[];
  /** Largest change first. */
  readonly changed: readonly Change[];
  readonly same: number;
}

export function compareEditions(before: readonly Figure[], after: readonly Figure[]): Difference {
  const known = new Map(before.map((figure) => [keyOf(figure), figure]));
  const seen = new Set(after.map(keyOf));
  const added: Figure[] = [];
  const changed: Change[] = [];
  for (const figure of after) {
    const old = known.get(keyOf(figure));
    if (old === undefined) added.push(figure);
    else if (old.value !== figure.value || old.status !== figure.status) {
      changed.push({ before: old, after: figure, percent: percent(old.value, figure.value) });
    }
  }
  return {
    added: added.toSorted(byKey),
    removed: before.filter((figure) => !seen.has(keyOf(figure))).toSorted(byKey),
    changed: changed.toSorted(
      (a, b) => size(b.percent) - size(a.percent) || byKey(a.after, b.after),
    ),
    same: after.length - added.length - changed.length,
  };
}

/** `exports KAZ KAZ CHN 2023`: what makes two figures the same figure. */
export function keyOf({ indicator, reporter, from, to, period }: Figure): string {
  return [indicator, reporter, from, to, period].filter(Boolean).join(" ");
}

/** Change from one decimal text to another in per cent of the first. */
export function percent(before: string, after: string): number | undefined {
  const base = Number(before);
  if (base === 0) return Number(after) === 0 ? 0 : undefined;
  return ((Number(after) - base) / Math.abs(base)) * 100;
}

/** Changes below this share of the value come from how sources round. */
export const SLIGHT_PERCENT = 0.001;

/** Whether a change in per cent is no more than another rounding. */
export function isSlight(change: number | undefined): boolean {
  return change !== undefined && Math.abs(change) < SLIGHT_PERCENT;
}

/** Share of the figures of the edition before that are not in the new one, from 0 to 1. */
export function lostShare({ removed, changed, same }: Difference): number {
  const before = removed.length + changed.length + same;
  return before === 0 ? 0 : removed.length / before;
}

function size(change: number | undefined): number {
  return change === undefined ? Number.POSITIVE_INFINITY : Math.abs(change);
}

function byKey(a: Figure, b: Figure): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
