/** A mark on a line, and how many others stand under it. */
export interface Stacked<T> {
  readonly of: T;
  readonly at: number;
  readonly level: number;
}

/** Puts marks that would cover one another on top of one another, the earliest lowest. */
export function stack<T>(
  marks: readonly { readonly of: T; readonly at: number }[],
  apart: number,
): readonly Stacked<T>[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.at - b.at)
    .map(({ of, at }) => {
      const free = ends.findIndex((end) => at - end >= apart);
      const level = free === -1 ? ends.length : free;
      ends[level] = at;
      return { of, at, level };
    });
}
