import type { Catalog } from "@ambit/core/catalog";
import type { Event } from "@ambit/core/model";
import { eventWord } from "#lib/actors/event-word.ts";
import { formatSpan } from "#lib/format/date.ts";
import { labelLang, labelText } from "#lib/language/names.ts";
import { eventPath } from "#lib/navigation/links.ts";

/** An event as an actor's page lists it. */
export interface EventItem {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly name: string;
  readonly lang: "en" | undefined;
  readonly href: string;
}

/** Events in which the actor took part, that it hosted, missed, or that are about it; newest first. */
export function eventsOf(catalog: Catalog, actor: string): readonly EventItem[] {
  return [...catalog.events.values()]
    .filter((event) => isIn(event, actor))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map((event) => ({
      id: event.id,
      date: formatSpan(event.date, event.end ?? event.date),
      kind: eventWord(event.kind),
      name: labelText(event.name),
      lang: labelLang(event.name),
      href: eventPath(event.id),
    }));
}

function isIn({ place, participants, absent, about }: Event, actor: string): boolean {
  return place === actor || [participants, absent, about].some((list) => list.includes(actor));
}
