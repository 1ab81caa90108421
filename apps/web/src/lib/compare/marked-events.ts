import type { Catalog } from "@ambit/core/catalog";
import type { EventKind } from "@ambit/core/model";
import { labelText } from "#lib/language/names.ts";
import { eventPath } from "#lib/navigation/links.ts";
import type { Marked } from "./comparison.ts";

/** Summits and visits are too many for a chart; these change what can be counted. */
const KINDS: ReadonlySet<EventKind> = new Set([
  "treaty",
  "accession",
  "withdrawal",
  "opening",
  "closing",
  "war",
]);

/** What happened between the target and those who are compared, in the order of time. */
export function markedEvents(
  catalog: Catalog,
  target: string,
  actors: readonly string[],
): readonly Marked[] {
  return [...catalog.events.values()]
    .filter(({ kind }) => KINDS.has(kind))
    .flatMap((event): Marked[] => {
      const involved = [event.place, ...event.participants, ...event.about];
      const own = actors.filter((actor) => involved.includes(actor));
      if (own.length === 0 || !involved.includes(target)) return [];
      const { id, date, name } = event;
      return [{ date, label: labelText(name), href: eventPath(id), actors: own }];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
