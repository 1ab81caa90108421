import type { Passage } from "../model/index.ts";

/** A paragraph of the text that is looked into. */
export interface Paragraph {
  readonly number: number;
  /** Normalised. */
  readonly text: string;
  readonly sha256: string;
}

export type PassageState =
  | { readonly state: "found" }
  | { readonly state: "moved"; readonly to: number }
  /** The paragraph begins as it did, and a number that the claim's test has in it is not there any more. */
  | { readonly state: "number-changed"; readonly at: number; readonly missing: readonly string[] }
  | { readonly state: "reworded"; readonly at: number }
  | { readonly state: "gone" };

/**
 * Where a passage stands in a text now. A paragraph that only resembles the old one is never taken
 * for it: it has been reworded, or a number in it has changed.
 */
export function locatePassage(
  passage: Passage,
  numbers: readonly string[],
  paragraphs: readonly Paragraph[],
): PassageState {
  const same = paragraphs.filter((p) => p.sha256 === passage.sha256);
  if (same.some((p) => p.number === passage.paragraph)) return { state: "found" };
  const [first] = same;
  if (first) return { state: "moved", to: first.number };
  const alike = nearest(
    passage,
    paragraphs.filter((p) => p.text.startsWith(passage.begins)),
  );
  if (!alike) return { state: "gone" };
  const written = new Set(numbersIn(alike.text));
  const missing = numbers.filter((number) => !written.has(number));
  return missing.length > 0
    ? { state: "number-changed", at: alike.number, missing }
    : { state: "reworded", at: alike.number };
}

/** Numbers as they are written, thousands separators left out. */
export function numbersIn(text: string): readonly string[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map((n) => n.replaceAll(",", ""));
}

function nearest(passage: Passage, paragraphs: readonly Paragraph[]): Paragraph | undefined {
  return paragraphs.toSorted(
    (a, b) => Math.abs(a.number - passage.paragraph) - Math.abs(b.number - passage.paragraph),
  )[0];
}
