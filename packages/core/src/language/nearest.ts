import { distance } from "fastest-levenshtein";

/** The candidate that the word was most likely meant to be, or undefined when none is near. Costs one distance per candidate. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const d = distance(wanted, candidate.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/**
 * The few candidates that are nearest to the word, nearest first: those that share a part of it
 * (`gas-trade`: `gas-exports`, `trade`), then by letters. For where none is near enough to be meant.
 */
export function nearestFew(word: string, candidates: Iterable<string>, few: number): string[] {
  const wanted = word.toLowerCase();
  const parts = wanted.split("-").filter((part) => part.length > 2);
  return [...candidates]
    .map((candidate) => {
      const lower = candidate.toLowerCase();
      const shared = parts.filter((part) => lower.includes(part)).length;
      return { candidate, shared, far: distance(wanted, lower) };
    })
    .toSorted((a, b) => b.shared - a.shared || a.far - b.far)
    .slice(0, few)
    .map(({ candidate }) => candidate);
}
