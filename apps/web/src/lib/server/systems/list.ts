import type { Catalog } from "@ambit/core/catalog";
import type { Actor } from "@ambit/core/model";
import { labelText } from "#lib/language/names.ts";
import { actorPath, facilityPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { membersOn } from "#lib/server/actors/lede.ts";
import { concerning } from "#lib/server/claims/concerning.ts";
import { isMilitary } from "#lib/server/facilities/list.ts";
import { claimsByFacility } from "#lib/server/facilities/mentions.ts";

export interface SystemLine {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly description: string;
  readonly claims: number;
  /** On the day of the release; zero for what has none. */
  readonly members: number;
}

export interface SystemGroup {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly SystemLine[];
}

type Known = Actor & { readonly id: string };

/** Everything that is neither state, company nor person, once, with those of its sort; what most is claimed of comes first. */
export function systemGroups(catalog: Catalog, day: string): readonly SystemGroup[] {
  const index = concerning(catalog);
  const joined = new Set(catalog.memberships.map(({ organisation }) => organisation));
  const meets = ({ id, kind }: Known) =>
    kind === "organisation" || kind === "bloc" || (kind === "mechanism" && joined.has(id));
  const groups: readonly (readonly [string, () => string, (actor: Known) => boolean])[] = [
    ["organisations", m.systems_organisations, meets],
    [
      "initiatives",
      m.systems_initiatives,
      ({ kind }) => kind === "initiative" || kind === "agreement",
    ],
    ["mechanisms", m.systems_mechanisms, (one) => one.kind === "mechanism" && !meets(one)],
    ["places", m.systems_places, ({ kind }) => kind === "place"],
  ];
  const actorGroups = groups.map(([id, heading, fits]) => ({
    id,
    heading: heading(),
    lines: [...catalog.actors.values()].filter(fits).map((one) => ({
      id: one.id,
      href: actorPath(one.id),
      name: labelText(one.name),
      description: one.description ?? "",
      claims: index.claims(one.id).length,
      members: membersOn(catalog, one.id, day).length,
    })),
  }));
  return [...actorGroups, ...facilityGroups(catalog)]
    .map((group) => ({ ...group, lines: group.lines.toSorted((a, b) => b.claims - a.claims) }))
    .filter(({ lines }) => lines.length > 0);
}

function facilityGroups(catalog: Catalog): readonly SystemGroup[] {
  const claims = claimsByFacility(catalog);
  const group = (id: string, heading: string, military: boolean): SystemGroup => ({
    id,
    heading,
    lines: [...catalog.facilities.values()]
      .filter(({ kind }) => isMilitary(kind) === military)
      .map((one) => ({
        id: one.id,
        href: facilityPath(one.id),
        name: labelText(one.name),
        description: one.description ?? "",
        claims: claims.get(one.id)?.naming.length ?? 0,
        members: 0,
      })),
  });
  return [
    group("infrastructure", m.systems_infrastructure(), false),
    group("military", m.systems_military(), true),
  ];
}
