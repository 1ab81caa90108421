import { leadsOf, type Blocs, type Headline } from "@ambit/core/compare";
import type { Reading } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import type { ChartPoint } from "#lib/charts/series.ts";
import { nameIn } from "#lib/language/names.ts";
import { readingLabel } from "#lib/language/reading.ts";
import type { Told } from "./told.ts";

/** What several actors come to in one target over the years, by one reading. */
export interface Standings extends Told {
  /** Who recorded the figures; nobody for a compiler's. */
  readonly reporters: readonly string[];
  /** Their shares of the target's whole, where the reading has it: by actor and year. */
  readonly shareOf: (actor: string, year: number) => number | undefined;
}

/** The suitors' values in a target for every year, in each reading that has at least two of them. */
export function standingsOf(
  engine: Engine,
  headline: Headline,
  target: string,
  suitors: readonly string[],
  [first, last]: readonly [number, number],
  blocs: Blocs = {},
): readonly Standings[] {
  const found = new Map<string, Growing>();
  for (let year = first; year <= last; year++) {
    for (const lead of leadsOf(engine, headline, target, suitors, year, blocs)) {
      // An older year stands in where this one has no figures: it has had its turn.
      if (lead.year !== year) continue;
      const told = found.get(lead.reading.id) ?? {
        reading: lead.reading,
        points: new Map<string, ChartPoint[]>(),
        shares: new Map<string, number>(),
      };
      found.set(lead.reading.id, told);
      for (const { actor, value, share } of lead.standings) {
        const points = told.points.get(actor) ?? [];
        told.points.set(actor, points);
        points.push({ period: String(year), value, status: "reported" });
        if (share !== null) told.shares.set(`${actor} ${year}`, share);
      }
    }
  }
  return [...found.values()].map(({ reading, points, shares }) => ({
    whose: readingLabel(engine.catalog, reading),
    datasets: reading.datasets,
    reporters: reading.reporters,
    series: suitors.flatMap((actor) => {
      const own = points.get(actor);
      return own ? [{ id: actor, label: nameIn(engine.catalog, actor), actor, points: own }] : [];
    }),
    shareOf: (actor, year) => shares.get(`${actor} ${year}`),
  }));
}

interface Growing {
  readonly reading: Reading;
  readonly points: Map<string, ChartPoint[]>;
  readonly shares: Map<string, number>;
}
