import { leadsOf, type Lead } from "@ambit/core/compare";
import type { OpenPack } from "@ambit/core/datasets";
import { printDimension } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { namedOf } from "#lib/compare/named.ts";
import { formatPercent } from "#lib/format/number.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import type { CellLead, Matrix, MatrixReading } from "#lib/home/view.ts";
import { indicatorName, nameIn } from "#lib/language/names.ts";
import { readingLabel } from "#lib/language/reading.ts";
import { actorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";

/** Years before the latest for which the matrix can be asked. */
const EARLIER = [2020, 2015, 2010, 2005];

/** Who leads where by every headline of the pack, in every reading, for the latest figures and some earlier years. */
export function leadMatrix(
  { release, catalog }: Pick<OpenPack, "release" | "catalog">,
  engine: Engine,
): Matrix {
  const suitors = catalog.membersOf(release.suitors);
  const states = [...engine.targets];
  const years = [Number(release.released.slice(0, 4)), ...EARLIER];
  const readings = new Places<MatrixReading>();
  const leads = new Places<CellLead>();

  const cell = (lead: Lead, indicator: string): number => {
    const { id, perspective, datasets } = lead.reading;
    const reading = readings.place(id, () => ({
      label: readingLabel(catalog, lead.reading),
      perspective,
      credits: creditsOf(catalog, datasets),
    }));
    const shown = cellLead(catalog.indicators.get(indicator)?.unit, lead, reading);
    return leads.place(JSON.stringify(shown), () => shown);
  };

  return {
    states: states.map((id) => ({ id, label: nameIn(catalog, id), href: actorPath(id) })),
    indicators: release.headlines.map(({ indicator: id, window }) => ({
      id,
      label: indicatorName(catalog, id),
      note: window > 1 ? m.home_window({ years: window }) : "",
    })),
    names: Object.fromEntries(suitors.map((id) => [id, nameIn(catalog, id)])),
    spoken: Object.fromEntries(suitors.map((id) => [id, namedOf(engine, id).said])),
    years,
    cells: years.map((year) =>
      states.map((state) =>
        release.headlines.map((headline) =>
          leadsOf(engine, headline, state, suitors, year, release.blocs).map((lead) =>
            cell(lead, headline.indicator),
          ),
        ),
      ),
    ),
    readings: readings.all,
    leads: leads.all,
  };
}

function cellLead(unit: string | undefined, lead: Lead, reading: number): CellLead {
  const [first] = lead.standings;
  const { share = null, value = 0, actor = "" } = first ?? {};
  return {
    who: actor,
    certain: lead.leader !== null,
    aheadOf: lead.leader === null ? lead.aheadOf : [],
    level: lead.standings
      .slice(1)
      .flatMap((s) => (lead.leader === null && s.value === value ? [s.actor] : [])),
    amount:
      share === null
        ? formatQuantity(value, printDimension(lead.dimension) || (unit ?? ""))
        : formatPercent(share, { digits: 2 }),
    isShare: share !== null,
    year: lead.year,
    since: lead.since,
    atLeast: lead.sinceAtLeast,
    reading,
    unseen: lead.unseen,
  };
}

/** Things with the places at which they were first met. */
class Places<T> {
  readonly #places = new Map<string, number>();
  readonly #things: T[] = [];

  get all(): readonly T[] {
    return this.#things;
  }

  place(key: string, make: () => T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#things.length);
    return this.#things.push(make()) - 1;
  }
}
