import type { Catalog } from "@ambit/core/catalog";
import type { ActorKind } from "@ambit/core/model";
import { language } from "#lib/language/language.ts";
import { nameIn } from "#lib/language/names.ts";
import { actorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { concerning } from "#lib/server/claims/concerning.ts";

export interface DirectoryItem {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** How many claims concern it. */
  readonly claims: number;
}

export interface DirectoryGroup {
  readonly id: string;
  readonly heading: string;
  readonly actors: readonly DirectoryItem[];
}

const BY_KIND: readonly (readonly [string, () => string, readonly ActorKind[]])[] = [
  [
    "systems",
    m.actors_group_systems,
    ["organisation", "bloc", "initiative", "agreement", "mechanism"],
  ],
  ["people", m.actors_group_people, ["person"]],
  ["companies", m.actors_group_companies, ["company", "place"]],
  ["lenders", m.actors_group_lenders, ["lender"]],
  ["publishers", m.actors_group_publishers, ["publisher"]],
  ["states", m.actors_group_states, ["state"]],
  ["territories", m.actors_group_territories, ["territory", "aggregate"]],
];

/** Every actor once, in the group that a reader would look in: those under influence and the powers first. */
export function directoryOf(catalog: Catalog, suitors: string): readonly DirectoryGroup[] {
  const targets = catalog.membersOf("targets");
  const powers = catalog.membersOf(suitors);
  const index = concerning(catalog);
  const item = (id: string): DirectoryItem => ({
    id,
    name: nameIn(catalog, id),
    href: actorPath(id),
    claims: index.claims(id).length,
  });
  const placed = new Set([...targets, ...powers]);
  const rest = [...catalog.actors.values()].filter(({ id }) => !placed.has(id));
  const groups = [
    { id: "targets", heading: m.actors_group_targets(), actors: targets.map(item) },
    { id: "powers", heading: m.actors_group_powers(), actors: powers.map(item) },
    ...BY_KIND.map(([id, heading, kinds]) => ({
      id,
      heading: heading(),
      actors: rest
        .filter(({ kind }) => kinds.includes(kind))
        .map((actor) => item(actor.id))
        .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    })),
  ];
  return groups.filter(({ actors }) => actors.length > 0);
}
