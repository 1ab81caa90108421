import type {
  Actor,
  Claim,
  Dataset,
  Event,
  Facility,
  Group,
  Indicator,
  Membership,
  Question,
  Source,
} from "../model/index.ts";

/** Everything authored about one subject, by id: plain data, as it is written to catalog.json. */
export interface Pack {
  readonly actors: Readonly<Record<string, Actor>>;
  readonly groups: Readonly<Record<string, Group>>;
  readonly indicators: Readonly<Record<string, Indicator>>;
  readonly datasets: Readonly<Record<string, Dataset>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly events: Readonly<Record<string, Event>>;
  readonly facilities: Readonly<Record<string, Facility>>;
  readonly questions: Readonly<Record<string, Question>>;
  readonly memberships: readonly Membership[];
  /** Ids that moved: old to new. Ids never die. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** The kinds of entity that have an id of their own. */
export const ENTITY_KINDS = [
  "actors",
  "groups",
  "indicators",
  "datasets",
  "sources",
  "claims",
  "events",
  "facilities",
  "questions",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Where an entity is authored, relative to the data folder; the path is the id. */
export function fileOf(kind: EntityKind, id: string, pack: Pick<Pack, "events">): string {
  if (kind === "datasets") return `datasets/${id}/dataset.yml`;
  if (kind === "events") return `events/${pack.events[id]?.date.slice(0, 4) ?? ""}/${id}.yml`;
  return `${kind}/${id}.yml`;
}
