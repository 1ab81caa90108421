import { earliest, type Membership } from "../model/index.ts";
import type { Pack } from "./pack.ts";

type Entity<T> = T & { readonly id: string };
type Entities<K extends keyof Pack> = ReadonlyMap<
  string,
  Entity<Pack[K] extends Readonly<Record<string, infer T>> ? T : never>
>;

/** An indexed, frozen pack. Lookups are by id or by an index made once. */
export interface Catalog {
  readonly actors: Entities<"actors">;
  readonly groups: Entities<"groups">;
  readonly indicators: Entities<"indicators">;
  readonly datasets: Entities<"datasets">;
  readonly sources: Entities<"sources">;
  readonly claims: Entities<"claims">;
  readonly events: Entities<"events">;
  readonly facilities: Entities<"facilities">;
  readonly questions: Entities<"questions">;
  readonly memberships: readonly Membership[];
  readonly redirects: Readonly<Record<string, string>>;
  /** Memberships of an actor in an organisation, oldest first. */
  membershipsOf(actor: string, organisation: string): readonly Membership[];
  /** Members of a group on a day (YYYY-MM-DD), or all that ever were when no day is given. */
  membersOf(group: string, day?: string): readonly string[];
  /** A name for people: the English name, or the id when there is none. */
  nameOf(actor: string): string;
}

/** Indexes and freezes a checked pack. */
export function createCatalog(pack: Pack): Catalog {
  const memberships = pack.memberships.toSorted((a, b) =>
    earliest(a.from) < earliest(b.from) ? -1 : 1,
  );
  const byPlace = Map.groupBy(memberships, (m) => `${m.actor} ${m.organisation}`);
  const actors = entities(pack.actors);
  const groups = entities(pack.groups);
  return Object.freeze({
    actors,
    groups,
    indicators: entities(pack.indicators),
    datasets: entities(pack.datasets),
    sources: entities(pack.sources),
    claims: entities(pack.claims),
    events: entities(pack.events),
    facilities: entities(pack.facilities),
    questions: entities(pack.questions),
    memberships: freeze(memberships),
    redirects: freeze(pack.redirects),
    membershipsOf: (actor: string, organisation: string) =>
      byPlace.get(`${actor} ${organisation}`) ?? [],
    membersOf: (group: string, day?: string) =>
      (groups.get(group)?.members ?? []).flatMap((m) => {
        if (typeof m === "string") return [m];
        const began = m.from === undefined || day === undefined || earliest(m.from) <= day;
        const goes = m.to === undefined || day === undefined || earliest(m.to) > day;
        return began && goes ? [m.actor] : [];
      }),
    nameOf: (actor: string) => actors.get(actor)?.name.en ?? actor,
  });
}

function entities<T extends object>(
  records: Readonly<Record<string, T>>,
): ReadonlyMap<string, Entity<T>> {
  return new Map(
    Object.keys(records)
      .toSorted()
      .map((id) => [id, freeze({ id, ...records[id] } as Entity<T>)]),
  );
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
