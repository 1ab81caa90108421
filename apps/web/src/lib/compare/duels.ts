import { crossingsOf, type Point } from "@ambit/core/compare";
import { UNRELIABLE, type Duel, type Figure, type Line } from "./comparison.ts";

/** Every two of the lines against one another, over the years in which both have figures that count. */
export function duelsOf(lines: readonly Line[]): readonly Duel[] {
  return lines.flatMap((first, index) =>
    lines.slice(index + 1).flatMap((second) => duelOf(first, second) ?? []),
  );
}

function duelOf(a: Line, b: Line): Duel | undefined {
  const other = new Map(b.figures.filter(counts).map(([year, value]) => [year, value]));
  const common = a.figures.filter(counts).flatMap(([year, value]) => {
    const against = other.get(year);
    return against === undefined ? [] : [{ year, lead: value - against }];
  });
  const [first, last] = [common[0], common.at(-1)];
  if (!first || !last) return undefined;
  const crossings = crossingsOf(
    [a, b].map(({ actor, figures }) => ({ actor, points: pointsOf(figures) })),
  );
  return {
    actors: [a.actor, b.actor],
    years: [first.year, last.year],
    count: common.length,
    passings: crossings.map(({ year, from, to }) => ({
      year,
      winner: to,
      loser: from,
      after: common.findLast((c) => c.year < year)?.year ?? year - 1,
    })),
    ahead: last.lead === 0 ? null : last.lead > 0 ? a.actor : b.actor,
  };
}

const counts = ([, , mark]: Figure) => mark !== UNRELIABLE;

const pointsOf = (figures: readonly Figure[]): Point[] =>
  figures.map(([year, value, mark]) => ({ year, value, unreliable: mark === UNRELIABLE }));
