import type { Comparison, Named } from "./comparison.ts";
import type { Shown } from "./shown.ts";

/** So many suggestions are looked at. */
const MOST = 3;

/** Who else has figures in the reading that is shown: those with the largest last ones. */
export function suggested(
  { actors }: Pick<Comparison, "actors">,
  { actors: there, reading }: Pick<Shown, "actors" | "reading">,
): readonly Named[] {
  return reading.lines
    .filter(({ actor }) => !there.includes(actor))
    .map(({ actor, figures }) => ({ actor, last: figures.at(-1)?.[1] ?? 0 }))
    .toSorted((a, b) => b.last - a.last)
    .flatMap(({ actor }) => actors.find(({ id }) => id === actor) ?? [])
    .slice(0, MOST);
}
