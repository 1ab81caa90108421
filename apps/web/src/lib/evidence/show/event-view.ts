import type { Catalog } from "@ambit/core/catalog";
import type { Attendance, EventView } from "#lib/evidence/view.ts";
import { formatSpan } from "#lib/format/date.ts";
import { labelText, nameIn } from "#lib/language/names.ts";
import { eventPath } from "#lib/navigation/links.ts";
import { referenceText } from "./reference.ts";

/** A recorded event with its sources, and whether those that matter here were there. */
export function eventView(
  catalog: Catalog,
  id: string,
  asked: readonly string[] = [],
): EventView | undefined {
  const event = catalog.events.get(id);
  if (!event) return undefined;
  return {
    id,
    name: labelText(event.name),
    href: eventPath(id),
    date: formatSpan(event.date, event.end ?? event.date),
    // A visit's name says where it led.
    ...(event.place && event.kind !== "visit" ? { place: nameIn(catalog, event.place) } : {}),
    ...(event.description ? { description: event.description } : {}),
    attendance: asked.map((actor) => ({
      name: nameIn(catalog, actor),
      presence: presenceOf(catalog, event, actor),
    })),
    references: event.evidence.map(referenceText),
  };
}

/** A state is there through its people; it is away only where the record says so. */
function presenceOf(
  catalog: Catalog,
  event: { readonly participants: readonly string[]; readonly absent: readonly string[] },
  actor: string,
): Attendance["presence"] {
  const isFor = (id: string) => id === actor || catalog.actors.get(id)?.state === actor;
  if (event.participants.some(isFor)) return "present";
  return event.absent.includes(actor) ? "absent" : "unknown";
}
