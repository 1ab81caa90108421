import {
  headToHead,
  leadsOf,
  mirrorGaps,
  type ComparedPoint,
  type HeadToHead,
  type Lead,
  type YearSpan,
} from "@ambit/core/compare";
import type { OpenPack } from "@ambit/core/datasets";
import { printDimension, Reading } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { z } from "zod";

const Point = z.strictObject({
  year: z.int(),
  value: z.number(),
  /** Of the target's total with the world in this reading and year, where it has that. */
  share: z.number().nullable(),
  unreliable: z.boolean(),
  /** No figure: the publisher lists every partner, and this one is not among them. */
  inferred: z.literal(true).optional(),
  /** A figure behind it was estimated by whoever published it. */
  estimated: z.literal(true).optional(),
});
const Line = z.strictObject({
  actor: z.string(),
  points: z.array(Point),
  /** A bloc that the reading does not list: the sum of its members. */
  summed: z.literal(true).optional(),
});
/** `leader` is null where one of the actors asked for is not seen and could have more, or two are level. */
const LeadNow = z.strictObject({
  year: z.int(),
  leader: z.string().nullable(),
  first: z.string(),
  aheadOf: z.array(z.string()),
  since: z.int(),
  sinceAtLeast: z.boolean(),
  unseen: z.array(z.string()),
  couldLead: z.array(z.string()),
});
const Side = z.strictObject({ dataset: z.string(), value: z.number() });
const Gap = z.strictObject({
  indicator: z.string(),
  from: z.string(),
  to: z.string(),
  year: z.int(),
  exporter: Side,
  importer: Side,
  gap: z.number(),
  ratio: z.number().nullable(),
});

/** One indicator of the target in one reading, with what is said of it. */
export const CompareEntry = z.strictObject({
  indicator: z.string(),
  target: z.string(),
  reading: Reading,
  unit: z.string(),
  actors: z.array(Line),
  lead: LeadNow.nullable(),
  crossings: z.array(z.strictObject({ year: z.int(), from: z.string(), to: z.string() })),
  /** Both sides' figures of each flow in the latest year that both record; GET /v1/mirror has all. */
  mirror: z.array(Gap),
  /** Claims that name the target and one of the actors, and whose test reads this indicator. */
  claims: z.array(z.string()),
});
export type CompareEntry = z.infer<typeof CompareEntry>;

/** Everything that is said of one indicator: an entry for each reading that has two of the actors. */
export function compareEntries(
  engine: Engine,
  pack: OpenPack,
  indicator: string,
  target: string,
  actors: readonly string[],
  years: YearSpan,
): readonly CompareEntry[] {
  const { blocs, headlines } = pack.release;
  const targetPlace = headlines.find((h) => h.indicator === indicator)?.targetPlace ?? 0;
  const headline = { indicator, targetPlace, window: 1 };
  const leads = leadsOf(engine, headline, target, actors, years.end ?? Infinity, blocs);
  const mirror = [...mirrorGaps(engine, headline, target, actors, years)];
  const claims = claimsOn(pack, indicator, target, actors);
  const adds = ["flow", "stock"].includes(engine.catalog.indicators.get(indicator)?.measure ?? "");
  return headToHead(engine, indicator, targetPlace, target, actors, years, blocs).map((entry) => ({
    indicator,
    target,
    reading: entry.reading,
    unit: printDimension(entry.dimension),
    actors: entry.actors.map((line) => ({
      ...line,
      points: line.points.map((point) => ({
        ...point,
        share: adds ? shareOf(point, entry) : null,
      })),
    })),
    lead: leadNow(
      leads.filter(
        (l) => l.reading.id === entry.reading.id && l.year >= (years.start ?? -Infinity),
      ),
    ),
    crossings: [...entry.crossings],
    mirror,
    claims,
  }));
}

function shareOf(point: ComparedPoint, { whole }: HeadToHead): number | null {
  const total = whole.find(({ year, unreliable }) => year === point.year && !unreliable);
  return total && total.value > 0 && !point.unreliable ? point.value / total.value : null;
}

/** Of a reading's leads the one of its latest year, certain or not: an older certain one is not now. */
function leadNow(leads: readonly Lead[]): CompareEntry["lead"] {
  const last = leads.toSorted((a, b) => b.year - a.year)[0];
  if (!last) return null;
  const { year, leader, since, sinceAtLeast } = last;
  return {
    year,
    leader,
    first: last.standings[0]?.actor ?? "",
    aheadOf: [...last.aheadOf],
    since,
    sinceAtLeast,
    unseen: [...last.unseen],
    couldLead: [...last.couldLead],
  };
}

function claimsOn(
  { catalog, verdicts }: OpenPack,
  indicator: string,
  target: string,
  actors: readonly string[],
): string[] {
  return [...verdicts].flatMap(([id, verdict]) => {
    const named = catalog.claims.get(id)?.actors ?? [];
    const isOn = named.includes(target) && actors.some((actor) => named.includes(actor));
    return isOn && verdict.indicators.includes(indicator) ? [id] : [];
  });
}
