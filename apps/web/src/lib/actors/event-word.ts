import type { EventKind } from "@ambit/core/model";
import { m } from "#lib/paraglide/messages.js";

const WORDS: Record<EventKind, () => string> = {
  founding: m.event_founding,
  summit: m.event_summit,
  visit: m.event_visit,
  treaty: m.event_treaty,
  accession: m.event_accession,
  withdrawal: m.event_withdrawal,
  opening: m.event_opening,
  closing: m.event_closing,
  war: m.event_war,
  vote: m.event_vote,
  election: m.event_election,
  ceremony: m.event_ceremony,
  announcement: m.event_announcement,
};

export const eventWord = (kind: EventKind): string => WORDS[kind]();
