import { ESTIMATED, UNLISTED, UNRELIABLE, type Figure } from "./comparison.ts";

/**
 * Sums of so many years up to each year; only where every one of them has a figure. Unreliable if
 * one of them is, unlisted if all are.
 */
export function rolling(figures: readonly Figure[], window: number): readonly Figure[] {
  if (window === 1) return figures;
  const byYear = new Map(figures.map((figure) => [figure[0], figure]));
  return figures.flatMap(([year]): Figure[] => {
    const own = Array.from({ length: window }, (_, i) => byYear.get(year - i));
    if (!own.every((figure) => figure !== undefined)) return [];
    const sum = own.reduce((total, [, value]) => total + value, 0);
    if (own.some(([, , mark]) => mark === UNRELIABLE)) return [[year, sum, UNRELIABLE]];
    if (own.some(([, , mark]) => mark === ESTIMATED)) return [[year, sum, ESTIMATED]];
    return own.every(([, , mark]) => mark === UNLISTED) ? [[year, sum, UNLISTED]] : [[year, sum]];
  });
}
