import type { CallNode } from "../language/index.ts";
import type { Dimension, Reading } from "../model/index.ts";
import type { Engine } from "../verify/engine.ts";
import type { Point } from "./over-time.ts";
import { readSeries } from "./read-series.ts";

/** The same indicator of one target for several actors, in one reading. */
export interface HeadToHead {
  readonly reading: Reading;
  readonly dimension: Dimension;
  readonly actors: readonly { readonly actor: string; readonly points: readonly Point[] }[];
  readonly crossings: readonly Crossing[];
}

/** The first year in which the leader of the year before is no longer ahead. */
export interface Crossing {
  readonly year: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Puts actors side by side in a target: one entry for each reading that has two or more of them.
 * Within an entry all figures come from one reading, so that they compare.
 */
export function headToHead(
  engine: Engine,
  indicator: string,
  targetPlace: 0 | 1,
  target: string,
  actors: readonly string[],
  years: { readonly start?: number | undefined; readonly end?: number | undefined } = {},
): readonly HeadToHead[] {
  const found = new Map<string, { reading: Reading; dimension: Dimension; lines: Line[] }>();
  for (const actor of actors) {
    for (const { reading, dimension, points } of readSeries(
      engine,
      callOf(indicator, targetPlace, target, actor),
    )) {
      const key = keyOf(reading, target);
      const entry = found.get(key) ?? { reading, dimension, lines: [] };
      const chosen = points.filter(
        (p) => p.year >= (years.start ?? -Infinity) && p.year <= (years.end ?? Infinity),
      );
      if (chosen.length > 0) entry.lines.push({ actor, points: chosen });
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .filter((entry) => entry.lines.length >= 2)
    .map(({ reading, dimension, lines }) => ({
      reading,
      dimension,
      actors: lines,
      crossings: crossingsOf(lines),
    }))
    .toSorted(
      (a, b) =>
        b.actors.length - a.actors.length ||
        lastYear(b) - lastYear(a) ||
        (a.reading.id < b.reading.id ? -1 : 1),
    );
}

interface Line {
  readonly actor: string;
  readonly points: readonly Point[];
}

/** Years in which the lead changes hands; years in which only one actor has a figure are passed over. */
export function crossingsOf(lines: readonly Line[]): readonly Crossing[] {
  const years = [...new Set(lines.flatMap((l) => l.points.map((p) => p.year)))].toSorted(
    (a, b) => a - b,
  );
  const crossings: Crossing[] = [];
  let leader: string | undefined;
  for (const year of years) {
    const standing = lines
      .flatMap((l) =>
        l.points
          .filter((p) => p.year === year && !p.unreliable)
          .map((p) => ({ actor: l.actor, value: p.value })),
      )
      .toSorted((a, b) => b.value - a.value);
    const [first, second] = standing;
    if (!first || !second || first.value === second.value) continue;
    if (leader !== undefined && leader !== first.actor)
      crossings.push({ year, from: leader, to: first.actor });
    leader = first.actor;
  }
  return crossings;
}

function callOf(indicator: string, targetPlace: 0 | 1, target: string, actor: string): CallNode {
  const places = targetPlace === 0 ? [target, actor] : [actor, target];
  return { type: "call", name: indicator, args: places.map((name) => ({ type: "name", name })) };
}

/** Figures of one target compare when one office has recorded all of them, or one compiler. */
function keyOf(reading: Reading, target: string): string {
  const whose =
    reading.reporters.length === 0
      ? "compiler"
      : reading.reporters.every((r) => r === target)
        ? "target"
        : "partner";
  return `${whose} ${reading.datasets.join("+")}`;
}

const lastYear = (h: HeadToHead) =>
  Math.max(...h.actors.flatMap((a) => a.points.map((p) => p.year)));
