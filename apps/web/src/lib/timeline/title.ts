import { commas } from "#lib/language/joined.ts";
import { m } from "#lib/paraglide/messages.js";
import { EVERYTHING, type TimelineFilter, type What } from "./item.ts";

const WORDS: Record<What, () => string> = {
  event: m.timeline_events,
  membership: m.timeline_memberships,
  facility: m.timeline_facilities_plain,
};

/** What a kind of thing on the timeline is called. */
export const whatWord = (what: What): string => WORDS[what]();

/** The heading of a filtered timeline: what, who, when, and how much there is; none for all of it. */
export function titleOf(
  filter: TimelineFilter,
  nameOf: (actor: string) => string,
  count: number,
): string | undefined {
  const { what, actor, from, to } = filter;
  if (Object.entries(EVERYTHING).every(([key, any]) => filter[key as keyof TimelineFilter] === any))
    return undefined;
  const chosen = [
    what ? whatWord(what) : m.timeline_changed(),
    actor ? nameOf(actor) : "",
    from === to ? String(from ?? "") : `${from ?? "…"}–${to ?? "…"}`,
  ].filter(Boolean);
  return m.timeline_title_chosen({ chosen: commas(chosen), count });
}
