import type { CallNode, Period } from "../language/index.ts";
import type { Dimension, Reading } from "../model/index.ts";
import { dimensionOfCall } from "../verify/call.ts";
import type { Choice } from "../verify/choice.ts";
import type { Engine } from "../verify/engine.ts";
import { isExact } from "../verify/interval.ts";
import { needsOf } from "../verify/needs.ts";
import { openRun } from "../verify/open-run.ts";
import { choicesOf } from "../verify/readings.ts";
import { OUTERMOST } from "../verify/run.ts";
import { asNumber } from "../verify/value.ts";

/** How an indicator is asked of a target and a suitor: which of its places the target stands in. */
export interface Headline {
  readonly indicator: string;
  readonly targetPlace: 0 | 1;
  /** Years that are added up, the last being the year asked for. */
  readonly window: number;
}

/** Actors that are the sum of a group where a reading does not list them. */
export type Blocs = Readonly<Record<string, string>>;

export interface Standing {
  readonly actor: string;
  readonly value: number;
  /** Of the target's whole with the world, where the reading has it. */
  readonly share: number | null;
}

/** Who leads in one target by one indicator, in one reading and year. */
export interface Lead {
  readonly reading: Reading;
  readonly year: number;
  readonly dimension: Dimension;
  /** Largest first; those without a figure in this reading are not among them. */
  readonly standings: readonly Standing[];
  /** First year of the run of years in which the leader has led without a break in this reading. */
  readonly since: number;
  /** The run begins where the reading begins: the lead may be older. */
  readonly sinceAtLeast: boolean;
  readonly unseen: readonly string[];
}

/**
 * Who leads in a target by one indicator, in each reading that has at least two of the suitors:
 * at the latest year up to `year`. Readings with more suitors and later years come first.
 */
export function leadsOf(
  engine: Engine,
  headline: Headline,
  target: string,
  suitors: readonly string[],
  year: number,
  blocs: Blocs,
): readonly Lead[] {
  const others = suitors.filter((s) => s !== target);
  return choicesOf(
    engine,
    others.flatMap((s) => needsOf(engine, callOf(headline, target, s))),
  )
    .flatMap((choice) => leadIn(engine, choice, headline, target, others, year, blocs) ?? [])
    .toSorted(
      (a, b) =>
        b.standings.length - a.standings.length ||
        b.year - a.year ||
        (a.reading.id < b.reading.id ? -1 : 1),
    );
}

function leadIn(
  engine: Engine,
  choice: Choice,
  headline: Headline,
  target: string,
  suitors: readonly string[],
  upTo: number,
  blocs: Blocs,
): Lead | undefined {
  const standing = (year: number) =>
    suitors
      .flatMap((actor) => {
        const value = standingOf(engine, choice, headline, target, actor, year, blocs);
        return value === undefined ? [] : [{ actor, value }];
      })
      .toSorted((a, b) => b.value - a.value);
  const first = firstYearOf(engine, headline, target, suitors);
  for (
    let year = Math.min(upTo, lastYearOf(engine, headline, target, suitors));
    year >= first;
    year--
  ) {
    const standings = standing(year);
    const [leader] = standings;
    if (!leader || standings.length < 2 || leader.value <= 0) continue;
    let since = year;
    while (since > first) {
      const before = standing(since - 1);
      if (before[0]?.actor !== leader.actor || before.length < 2) break;
      since--;
    }
    const total = exactValue(engine, choice, headline, callOf(headline, target, "world"), year);
    return {
      reading: choice.reading,
      year,
      dimension: dimensionOfCall(openRun(engine, choice), callOf(headline, target, leader.actor)),
      standings: standings.map((s) => ({ ...s, share: total ? s.value / total : null })),
      since,
      sinceAtLeast: since === first || standing(since - 1).length < 2,
      unseen: suitors.filter((s) => !standings.some((known) => known.actor === s)),
    };
  }
  return undefined;
}

function callOf({ indicator, targetPlace }: Headline, target: string, suitor: string): CallNode {
  const places = targetPlace === 0 ? [target, suitor] : [suitor, target];
  return { type: "call", name: indicator, args: places.map((name) => ({ type: "name", name })) };
}

function standingOf(
  engine: Engine,
  choice: Choice,
  headline: Headline,
  target: string,
  actor: string,
  year: number,
  blocs: Blocs,
): number | undefined {
  const own = exactValue(engine, choice, headline, callOf(headline, target, actor), year);
  const group = blocs[actor];
  const measure = engine.catalog.indicators.get(headline.indicator)?.measure;
  if (own !== undefined || group === undefined || (measure !== "flow" && measure !== "stock"))
    return own;
  let sum = 0;
  for (const member of engine.catalog.membersOf(group, `${year}-12-31`)) {
    const value = exactValue(engine, choice, headline, callOf(headline, target, member), year);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

function exactValue(
  engine: Engine,
  choice: Choice,
  { window }: Headline,
  call: CallNode,
  year: number,
): number | undefined {
  const run = openRun(engine, choice);
  const period: Period =
    window === 1
      ? { type: "year", year }
      : { type: "range", from: String(year - window + 1), to: String(year) };
  const { interval } = asNumber(run.evaluate({ ...call, period }, OUTERMOST));
  return isExact(interval) ? interval.low : undefined;
}

function firstYearOf(
  engine: Engine,
  headline: Headline,
  target: string,
  suitors: readonly string[],
): number {
  return Math.min(...years(engine, headline, target, suitors, "first"));
}

function lastYearOf(
  engine: Engine,
  headline: Headline,
  target: string,
  suitors: readonly string[],
): number {
  return Math.max(...years(engine, headline, target, suitors, "last"));
}

function years(
  engine: Engine,
  headline: Headline,
  target: string,
  suitors: readonly string[],
  end: "first" | "last",
): readonly number[] {
  return suitors.flatMap((suitor) =>
    needsOf(engine, callOf(headline, target, suitor)).flatMap((need) =>
      need.dyads.flatMap(([from, to]) =>
        engine.store.voices(need.indicator, from, to).map((v) => v[end]),
      ),
    ),
  );
}
