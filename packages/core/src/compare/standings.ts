import { EQUAL_FIGURES } from "../language/index.ts";
import type { Choice } from "../verify/choice.ts";
import type { Engine } from "../verify/engine.ts";
import { add, exactly, isExact, settled, type Interval } from "../verify/interval.ts";
import { callOf, valueIn, type Headline } from "./headline.ts";

/** Actors that are the sum of a group where a reading does not list them. */
export type Blocs = Readonly<Record<string, string>>;

/** One suitor's figure in a target. */
export interface Standing {
  readonly actor: string;
  readonly value: number;
  /** Of the target's whole with the world, where the reading has it. */
  readonly share: number | null;
}

/** How the suitors stand in one reading and year. */
export interface Standings {
  /** Largest first; those without a figure are not among them. */
  readonly seen: readonly Standing[];
  /** The others, with the most that each can have by this reading: infinite where nothing bounds it. */
  readonly unseen: readonly { readonly actor: string; readonly most: number }[];
}

/** How suitors stand in a target: what one choice of figures has of each, and what it leaves open. */
export function standingsIn(
  engine: Engine,
  choice: Choice,
  headline: Headline,
  target: string,
  suitors: readonly string[],
  year: number,
  blocs: Blocs,
): Standings {
  const value = (actor: string) =>
    valueIn(engine, choice, headline, callOf(headline, target, actor), year);
  const spec = engine.catalog.indicators.get(headline.indicator);
  const adds = spec?.measure === "flow" || spec?.measure === "stock";
  const whole = value("world");
  const total = isExact(whole) ? whole.low : undefined;
  const found = suitors.map((actor) => {
    const own = value(actor);
    const group = blocs[actor];
    if (group === undefined || isExact(own)) return { actor, interval: own };
    const members = engine.catalog.membersOf(group, `${year}-12-31`).map(value);
    return { actor, interval: narrower(own, ofBloc(members, adds)) };
  });
  const seen = found
    .filter(({ interval }) => isExact(interval))
    .map(({ actor, interval: { low } }) => ({
      actor,
      value: low,
      share: total ? low / total : null,
    }))
    .toSorted((a, b) => b.value - a.value);
  const isPart = adds && total !== undefined && (spec.minimum ?? -1) >= 0;
  const rest = isPart
    ? Math.max(0, total - seen.reduce((sum, s) => sum + s.value, 0)) + total * EQUAL_FIGURES
    : Infinity;
  return {
    seen,
    unseen: found
      .filter(({ interval }) => !isExact(interval))
      .map(({ actor, interval }) => ({ actor, most: Math.min(interval.high, rest) })),
  };
}

/** Amounts of members add up; a rate or score of the whole, however it is weighed, lies among theirs. */
function ofBloc(members: readonly Interval[], adds: boolean): Interval | undefined {
  if (members.length === 0) return undefined;
  if (adds) return settled(members.reduce(add, exactly(0)));
  const high = Math.max(...members.map((m) => m.high));
  // Never exact: where all agree it still is nobody's figure.
  return { low: -Infinity, high };
}

function narrower(own: Interval, other: Interval | undefined): Interval {
  if (!other) return own;
  if (isExact(other)) return other;
  return { low: Math.max(own.low, other.low), high: Math.min(own.high, other.high) };
}
