import type { Engine } from "../verify/engine.ts";
import { needsOf } from "../verify/needs.ts";
import { callOf, type Headline } from "./headline.ts";
import type { YearSpan } from "./head-to-head.ts";
import { mirrorOf, newestDatasets, type MirrorYear } from "./mirror.ts";

/** How far apart the two sides of one flow are, in the latest year that both record. */
export interface MirrorGap extends MirrorYear {
  /** What is recorded: a derived indicator's parts, each by itself. */
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
}

/** The latest gap of every flow behind an indicator between a target and others; none where one side alone records it. */
export function mirrorGaps(
  engine: Engine,
  headline: Pick<Headline, "indicator" | "targetPlace">,
  target: string,
  actors: readonly string[],
  { start = -Infinity, end = Infinity }: YearSpan = {},
): readonly MirrorGap[] {
  const newest = newestDatasets(engine.catalog);
  return actors
    .flatMap((actor) => needsOf(engine, callOf(headline, target, actor)))
    .flatMap(({ indicator, dyads }) => dyads.map((dyad) => ({ indicator, dyad })))
    .flatMap(({ indicator, dyad: [from, to] }) => {
      const years = mirrorOf(engine.store, indicator, from, to, newest);
      const last = years.findLast(({ year }) => start <= year && year <= end);
      return last ? [{ indicator, from, to, ...last }] : [];
    });
}
