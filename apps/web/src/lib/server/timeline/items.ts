import type { Catalog } from "@ambit/core/catalog";
import { earliest, type Event, type EventKind, type Label } from "@ambit/core/model";
import { eventWord } from "#lib/actors/event-word.ts";
import { facilityWord } from "#lib/actors/facility-word.ts";
import { formatDate, formatSpan } from "#lib/format/date.ts";
import { labelLang, labelText, nameIn } from "#lib/language/names.ts";
import { roleWord } from "#lib/membership/role-word.ts";
import { m } from "#lib/paraglide/messages.js";
import { evidenceCell } from "#lib/server/actors/facilities.ts";
import type { TimelineItem } from "#lib/timeline/item.ts";

/** The lines on which events stand, with the kinds that stand there. */
export const EVENT_LANES: readonly {
  readonly id: string;
  readonly label: () => string;
  readonly kinds: readonly EventKind[];
}[] = [
  {
    id: "treaties",
    label: m.timeline_lane_treaties,
    kinds: ["founding", "treaty", "accession", "withdrawal", "announcement"],
  },
  { id: "summits", label: m.timeline_lane_summits, kinds: ["summit", "visit", "ceremony"] },
  { id: "openings", label: m.timeline_lane_openings, kinds: ["opening", "closing"] },
  { id: "wars", label: m.timeline_lane_wars, kinds: ["war", "vote", "election"] },
];

/** Everything dated in a pack, the oldest first; what has no known beginning comes last. */
export function timelineItems(catalog: Catalog): readonly TimelineItem[] {
  const start = (item: TimelineItem) => (item.from === undefined ? "9" : earliest(item.from));
  return [...eventItems(catalog), ...membershipItems(catalog), ...facilityItems(catalog)].toSorted(
    (a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0),
  );
}

function eventItems(catalog: Catalog): readonly TimelineItem[] {
  return [...catalog.events.values()].map((event) => ({
    id: event.id,
    what: "event",
    kind: eventWord(event.kind),
    lane: EVENT_LANES.find(({ kinds }) => kinds.includes(event.kind))?.id ?? "",
    name: labelText(event.name),
    ...langOf(event.name),
    from: event.date,
    ...(event.end ? { to: event.end } : {}),
    when: formatSpan(event.date, event.end ?? event.date),
    actors: actorsOf(event),
    source: evidenceCell(event.evidence),
  }));
}

function actorsOf({ place, participants, absent, about }: Event): readonly string[] {
  return [...new Set([...(place ? [place] : []), ...participants, ...absent, ...about])];
}

function membershipItems(catalog: Catalog): readonly TimelineItem[] {
  return catalog.memberships.map(
    ({ actor, organisation, role, from, to, source, url, status }) => ({
      id: `membership-${actor}-${organisation}-${role}-${from}`,
      what: "membership",
      kind: roleWord(role),
      lane: organisation,
      name: m.timeline_membership({
        actor: nameIn(catalog, actor),
        organisation: nameIn(catalog, organisation),
      }),
      from,
      ...(to ? { to } : { open: true }),
      when: to ? formatSpan(from, to) : m.timeline_since({ date: formatDate(from) }),
      actors: [actor, organisation],
      colour: actor,
      ...(role === "member" ? {} : { loose: true }),
      source: evidenceCell([{ source, status, ...(url ? { url } : {}) }]),
    }),
  );
}

function facilityItems(catalog: Catalog): readonly TimelineItem[] {
  return [...catalog.facilities.values()].map((facility) => {
    const { opened, closed } = facility;
    return {
      id: facility.id,
      what: "facility",
      kind: facilityWord(facility.kind),
      lane: facility.id,
      name: labelText(facility.name),
      ...langOf(facility.name),
      ...(opened ? { from: opened } : {}),
      ...(closed ? { to: closed } : { open: true }),
      when: facilityTime(opened, closed),
      actors: [...new Set([...facility.hosts, ...facility.operators])],
      ...(facility.operators[0] ? { colour: facility.operators[0] } : {}),
      source: evidenceCell(facility.evidence),
    };
  });
}

function facilityTime(opened: string | undefined, closed: string | undefined): string {
  if (opened && closed) return formatSpan(opened, closed);
  if (opened) return m.timeline_since({ date: formatDate(opened) });
  return closed ? m.timeline_until({ date: formatDate(closed) }) : m.timeline_undated();
}

function langOf(label: Label): Pick<TimelineItem, "lang"> {
  const lang = labelLang(label);
  return lang ? { lang } : {};
}
