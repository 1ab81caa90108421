import type { Dimension, Reading } from "../model/index.ts";
import { dimensionOfCall } from "../verify/call.ts";
import type { Choice } from "../verify/choice.ts";
import type { Engine } from "../verify/engine.ts";
import { needsOf } from "../verify/needs.ts";
import { openRun } from "../verify/open-run.ts";
import { choicesOf } from "../verify/readings.ts";
import { callOf, type Headline } from "./headline.ts";
import { standingsIn, type Blocs, type Standing, type Standings } from "./standings.ts";

/** Who stands first in one target by one indicator, in one reading and year, and whether that is a lead. */
export interface Lead {
  readonly reading: Reading;
  readonly year: number;
  readonly dimension: Dimension;
  /** Largest first; those without a figure in this reading are not among them. */
  readonly standings: readonly Standing[];
  /** Who leads all suitors. Null where the first two are level, or where one who is not seen could have more. */
  readonly leader: string | null;
  /** Who has less than the first of the standings by this reading. */
  readonly aheadOf: readonly string[];
  /** First year of the run of years in which the first of the standings has stood first (as leader, if it is one). */
  readonly since: number;
  /** Before that year the reading does not show who was first: the run may be older. */
  readonly sinceAtLeast: boolean;
  /** Suitors without a figure in this reading and year. */
  readonly unseen: readonly string[];
  /** Those of them who could have more than the first: nothing in the reading bounds them below it. */
  readonly couldLead: readonly string[];
}

/**
 * Who stands first in a target by one indicator, in each reading that has at least two of the suitors:
 * at the latest year up to `year`, and where nobody certainly leads in that year, also at the latest in
 * which somebody does. Certain leads come first, then later years, then readings with more suitors.
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
  const calls = others.map((s) => callOf(headline, target, s));
  const needs = calls.flatMap((call) => needsOf(engine, call));
  const voices = needs.flatMap(({ indicator, dyads }) =>
    dyads.flatMap(([from, to]) => engine.store.voices(indicator, from, to)),
  );
  const first = Math.min(...voices.map((v) => v.first));
  const last = Math.min(year, Math.max(...voices.map((v) => v.last)));
  return choicesOf(engine, needs)
    .flatMap((choice) => {
      const known = new Map<number, Standings>();
      const at = (asked: number): Standings => {
        const found =
          known.get(asked) ?? standingsIn(engine, choice, headline, target, others, asked, blocs);
        known.set(asked, found);
        return found;
      };
      const call = callOf(headline, target, others[0] ?? "");
      const dimension = dimensionOfCall(openRun(engine, choice), call);
      return leadsIn(choice, at, first, last).map((lead) => ({ ...lead, dimension }));
    })
    .toSorted(
      (a, b) =>
        Number(a.leader === null) - Number(b.leader === null) ||
        b.year - a.year ||
        b.standings.length - a.standings.length ||
        (a.reading.id < b.reading.id ? -1 : 1),
    );
}

/** A reading's latest lead, and its latest certain one where that is another. */
function leadsIn(
  { reading }: Choice,
  at: (year: number) => Standings,
  first: number,
  last: number,
): readonly Omit<Lead, "dimension">[] {
  const found: Omit<Lead, "dimension">[] = [];
  for (let year = last; year >= first; year--) {
    const { seen, unseen } = at(year);
    const [top] = seen;
    if (!top || !isComparison(at(year))) continue;
    const leader = leaderOf(at(year));
    if (leader === null && found.length > 0) continue;
    found.push({
      reading,
      year,
      standings: seen,
      leader,
      aheadOf: seen.filter((s) => s.value < top.value).map((s) => s.actor),
      ...runOf(top.actor, leader !== null, at, year, first),
      unseen: unseen.map((u) => u.actor),
      couldLead: couldLead(at(year)),
    });
    if (leader !== null) break;
  }
  return found;
}

/** Since when an actor has stood first; a leader has to have led in every year of the run. */
function runOf(
  actor: string,
  leads: boolean,
  at: (year: number) => Standings,
  year: number,
  first: number,
): Pick<Lead, "since" | "sinceAtLeast"> {
  const goesOn = (before: Standings) =>
    leads ? leaderOf(before) === actor : isComparison(before) && before.seen[0]?.actor === actor;
  let since = year;
  while (since > first && goesOn(at(since - 1))) since--;
  if (since === first) return { since, sinceAtLeast: true };
  const { seen } = at(since - 1);
  const own = seen.find((s) => s.actor === actor);
  // The run is no older only if somebody is seen to have had as much in the year before.
  const isPassed = own !== undefined && seen.some((s) => s.actor !== actor && s.value >= own.value);
  return { since, sinceAtLeast: !isPassed };
}

function isComparison({ seen }: Standings): boolean {
  return seen.length > 1 && (seen[0]?.value ?? 0) > 0;
}

function leaderOf(standings: Standings): string | null {
  const [top, next] = standings.seen;
  if (!top || !isComparison(standings) || top.value === next?.value) return null;
  return couldLead(standings).length === 0 ? top.actor : null;
}

/** An equal amount is no lead either. */
function couldLead({ seen: [top], unseen }: Standings): readonly string[] {
  return unseen.filter(({ most }) => most >= (top?.value ?? 0)).map(({ actor }) => actor);
}
