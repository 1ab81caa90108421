import { atYear, type TestTree } from "../language/index.ts";
import type { VerdictStatus } from "../model/index.ts";
import type { Engine } from "./engine.ts";
import { verify } from "./verify.ts";

export interface StripYear {
  readonly year: number;
  readonly status: VerdictStatus;
  readonly summary: string;
}

/**
 * The truth strip: the test moved to each year from `first` to `last` and evaluated there.
 * Empty for a test that names no year.
 */
export function truthStrip(
  engine: Engine,
  tree: TestTree,
  first: number,
  last: number,
): readonly StripYear[] {
  const strip: StripYear[] = [];
  for (let year = first; year <= last; year++) {
    const moved = atYear(tree, year);
    if (!moved) return [];
    const { status, summary } = verify(engine, moved);
    strip.push({ year, status, summary });
  }
  return strip;
}
