import type { OpenPack } from "@ambit/core/datasets";
import { yearOf } from "@ambit/core/model";
import { nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import type { TimelineItem } from "#lib/timeline/item.ts";
import { EVENT_LANES, timelineItems } from "./items.ts";

/** The five states' first year of independence. */
const FIRST = 1991;
/** An actor in fewer items than this is found by its own page. */
const WORTH = 3;

/** Everything that the timeline's page shows. */
export function timelineView({ catalog, release }: Pick<OpenPack, "catalog" | "release">) {
  const items = timelineItems(catalog);
  const open = [...catalog.facilities.values()].filter(({ closed }) => closed === undefined);
  const operators = catalog
    .membersOf(release.suitors)
    .map((power) => ({
      name: nameIn(catalog, power),
      count: open.filter(({ operators: own }) => own.includes(power)).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  const [first] = operators;
  return {
    years: [FIRST, yearOf(release.released)] as const,
    items,
    lanes: EVENT_LANES.map(({ id, label }) => ({ id, label: label() })),
    actors: actorsIn(items).map((id) => ({ id, name: nameIn(catalog, id) })),
    organisations: namesOf(items, "membership", (item) => nameIn(catalog, item.lane)),
    // Who has a colour in the drawing of facilities.
    operators: catalog.membersOf(release.suitors).map((id) => ({ id, name: nameIn(catalog, id) })),
    targets: catalog.membersOf("targets"),
    title: m.timeline_title({
      operator: first?.name ?? "",
      operated: first?.count ?? 0,
      open: open.length,
    }),
    lede: m.timeline_lede({
      first: FIRST,
      last: yearOf(release.released),
      events: catalog.events.size,
      memberships: catalog.memberships.length,
      facilities: catalog.facilities.size,
    }),
  };
}

export type TimelineView = ReturnType<typeof timelineView>;

function actorsIn(items: readonly TimelineItem[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { actors } of items) {
    for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= WORTH)
    .toSorted(([, a], [, b]) => b - a)
    .map(([actor]) => actor);
}

function namesOf(
  items: readonly TimelineItem[],
  what: TimelineItem["what"],
  nameOf: (item: TimelineItem) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    items.filter((item) => item.what === what).map((item) => [item.lane, nameOf(item)]),
  );
}
