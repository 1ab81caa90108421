import { atYear, atYearBesideEvents, type TestTree } from "../language/index.ts";
import type { Verdict, VerdictStatus } from "../model/index.ts";
import type { Engine } from "./engine.ts";
import { verify } from "./verify.ts";

export interface StripYear {
  readonly year: number;
  readonly status: VerdictStatus;
  readonly summary: string;
}

/**
 * The truth strip: the test moved to each year from `first` to `last` and evaluated there.
 * Events that it also names stay where they were, and are unknown in years before them. Empty for a
 * test that names no year of a state or of figures.
 */
export function truthStrip(
  engine: Engine,
  tree: TestTree,
  first: number,
  last: number,
): readonly StripYear[] {
  const strip: StripYear[] = [];
  for (let year = first; year <= last; year++) {
    const verdict = inYear(engine, tree, year);
    if (!verdict) return [];
    const { status, summary } = verdict;
    strip.push({ year, status, summary });
  }
  return strip;
}

function inYear(engine: Engine, tree: TestTree, year: number): Verdict | undefined {
  const moved = atYear(tree, year);
  if (moved) return verify(engine, moved);
  const beside = atYearBesideEvents(tree, year);
  // The year counts once it is over.
  return beside && verify(engine, beside, { asOf: `${year + 1}-01-01` });
}
