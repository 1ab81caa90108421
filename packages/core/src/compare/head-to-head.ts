import type { CallNode } from "../language/index.ts";
import { NUMBER, type Dimension, type Reading } from "../model/index.ts";
import type { Choice } from "../verify/choice.ts";
import type { Engine } from "../verify/engine.ts";
import { needsOf, type Need } from "../verify/needs.ts";
import { choicesOf } from "../verify/readings.ts";
import { callOf } from "./headline.ts";
import type { Blocs } from "./standings.ts";
import { estimatesOf, pointsBetween, type ComparedPoint } from "./points-between.ts";

/** The same indicator of one target for several actors, in one reading. */
export interface HeadToHead {
  readonly reading: Reading;
  readonly dimension: Dimension;
  readonly actors: readonly Line[];
  /** The target's whole with the world in the years of the lines, where the reading has it. */
  readonly whole: readonly ComparedPoint[];
  readonly crossings: readonly Crossing[];
}

/** One actor's figures over the years. */
export interface Line {
  readonly actor: string;
  readonly points: readonly ComparedPoint[];
  /** A bloc that the reading does not list: the sum of its members. */
  readonly summed?: true;
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
 * Whom a complete list leaves out has an inferred zero in the years in which another has a figure.
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
  const asked = actors.map((actor) => ({
    actor,
    nodes: nodesOf(
      engine,
      callOf({ indicator, targetPlace }, target, actor),
      targetPlace,
      blocs[actor],
    ),
  }));
  const needs = asked.flatMap(({ nodes }) => nodes.flatMap((node) => needsOf(engine, node)));
  const estimates = estimatesOf(engine, needs);
  const world = callOf({ indicator, targetPlace }, target, "world");
  const dimension = engine.vocabulary.indicator(indicator)?.dimension ?? NUMBER;
  return choicesOf(engine, needs)
    .flatMap((choice): readonly HeadToHead[] => {
      const span = spanOf(engine, choice, needs, years);
      const lines = linesOf(
        asked.map(({ actor, nodes }) => lineOf(engine, choice, actor, nodes, span, estimates)),
      );
      if (lines.length < 2) return [];
      const { reading } = choice;
      const whole = pointsBetween(engine, choice, world, span, estimates).filter(isSeen);
      return [{ reading, dimension, actors: lines, whole, crossings: crossingsOf(lines) }];
    })
    .toSorted(
      (a, b) =>
        b.actors.length - a.actors.length ||
        lastYear(b) - lastYear(a) ||
        (a.reading.id < b.reading.id ? -1 : 1),
    );
}

/** What an actor's line is read from: its own figures, and where it is a bloc the sum of its members. */
function nodesOf(
  engine: Engine,
  own: CallNode,
  targetPlace: 0 | 1,
  group: string | undefined,
): readonly CallNode[] {
  const measure = engine.catalog.indicators.get(own.name)?.measure;
  // Rates and scores of members do not add up to one of the whole.
  if (group === undefined || (measure !== "flow" && measure !== "stock")) return [own];
  const args = own.args.with(targetPlace === 0 ? 1 : 0, { type: "name", name: group });
  return [own, { type: "call", name: "sum", args: [{ ...own, args }] }];
}

/** The first node that has any figure, so that none of a line's are of another kind. */
function lineOf(
  engine: Engine,
  choice: Choice,
  actor: string,
  nodes: readonly CallNode[],
  span: readonly [number, number],
  estimates: ReadonlySet<string>,
): Line {
  const found = nodes.map((node) => pointsBetween(engine, choice, node, span, estimates));
  const place = found.findIndex((points) => points.some(isSeen));
  const points = found[Math.max(0, place)] ?? [];
  return { actor, points, ...(place > 0 ? { summed: true as const } : {}) };
}

/** Without the years in which nobody has a figure, and without those who have none. */
function linesOf(found: readonly Line[]): readonly Line[] {
  const seen = new Set(found.flatMap((l) => l.points.filter(isSeen).map((p) => p.year)));
  return found
    .map((line) => ({ ...line, points: line.points.filter((p) => seen.has(p.year)) }))
    .filter(({ points }) => points.length > 0);
}

const isSeen = (point: ComparedPoint) => point.inferred === undefined;

/** First and last year for which the choice's datasets have any figure, within the years asked for. */
function spanOf(
  engine: Engine,
  { reading }: Choice,
  needs: readonly Need[],
  { start = -Infinity, end = Infinity }: YearSpan,
): readonly [number, number] {
  const voices = needs
    .flatMap(({ indicator, dyads }) =>
      dyads.flatMap(([from, to]) => engine.store.voices(indicator, from, to)),
    )
    .filter((v) => reading.datasets.includes(v.dataset));
  return [
    Math.max(start, Math.min(...voices.map((v) => v.first))),
    Math.min(end, Math.max(...voices.map((v) => v.last))),
  ];
}

/** Years in which the lead changes hands; years in which only one actor or not the leader has a figure are passed over. */
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
    // Who has no figure has not been passed.
    if (leader !== undefined && standing.every((s) => s.actor !== leader)) continue;
    if (leader !== undefined && leader !== first.actor)
      crossings.push({ year, from: leader, to: first.actor });
    leader = first.actor;
  }
  return crossings;
}

const lastYear = (h: HeadToHead) =>
  Math.max(...h.actors.flatMap((a) => a.points.map((p) => p.year)));
