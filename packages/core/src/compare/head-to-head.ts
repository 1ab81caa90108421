import type { CallNode } from "../language/index.ts";
import type { Dimension, Reading } from "../model/index.ts";
import { dimensionOfCall } from "../verify/call.ts";
import type { Engine } from "../verify/engine.ts";
import { labelOf } from "../verify/label.ts";
import { openRun } from "../verify/open-run.ts";
import { NOBODY } from "../verify/readings.ts";
import type { Blocs } from "./leaders.ts";
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

/** The years to be compared; either end may be open. */
export interface YearSpan {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/**
 * Puts actors side by side in a target: one entry for each reading that has two or more of them.
 * Within an entry all figures come from one reading, so that they compare. A bloc that the reading
 * does not list is the sum of its members in the years in which every one of them has a figure.
 */
export function headToHead(
  engine: Engine,
  indicator: string,
  targetPlace: 0 | 1,
  target: string,
  actors: readonly string[],
  years: YearSpan = {},
  blocs: Blocs = {},
): readonly HeadToHead[] {
  const call = (actor: string) => callOf(indicator, targetPlace, target, actor);
  const found = new Map<string, Entry>();
  for (const actor of actors) {
    const own = readSeries(engine, call(actor));
    const group = blocs[actor];
    const summed =
      group !== undefined && addsUp(engine, indicator)
        ? readSeries(engine, { type: "call", name: "sum", args: [call(group)] })
        : [];
    for (const { reading, points } of [...own, ...summed]) {
      const key = keyOf(reading, target);
      const entry = found.get(key) ?? { readings: [], lines: [] };
      found.set(key, entry);
      const chosen = points.filter((p) => isWithin(p.year, years));
      if (chosen.length === 0 || entry.lines.some((line) => line.actor === actor)) continue;
      entry.readings.push(reading);
      entry.lines.push({ actor, points: chosen });
    }
  }
  const dimension = dimensionOfCall(openRun(engine, NOBODY), call(target));
  return [...found.values()]
    .filter((entry) => entry.lines.length >= 2)
    .map(({ readings, lines }) => ({
      reading: together(engine, readings),
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

interface Entry {
  readonly readings: Reading[];
  readonly lines: Line[];
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

/** Rates and scores of members do not add up to one of the whole. */
function addsUp(engine: Engine, indicator: string): boolean {
  const measure = engine.catalog.indicators.get(indicator)?.measure;
  return measure === "flow" || measure === "stock";
}

/** One reading for lines of one dataset: where each actor reports for itself, it names all of them. */
function together(engine: Engine, readings: readonly Reading[]): Reading {
  const [first] = readings;
  if (!first) throw new TypeError("an entry has a reading for each line");
  const reporters = [...new Set(readings.flatMap((r) => r.reporters))].toSorted();
  if (reporters.length < 2) return first;
  const whole = { ...first, reporters };
  return {
    ...whole,
    id: `${first.datasets.join("+")}-${first.perspective}`,
    label: labelOf(engine, whole),
  };
}

const isWithin = (year: number, { start = -Infinity, end = Infinity }: YearSpan) =>
  year >= start && year <= end;

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
