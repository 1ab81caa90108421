import type { Catalog, EntityKind } from "@ambit/core/catalog";

type Kind = Extract<EntityKind, "actors" | "indicators" | "datasets" | "facilities" | "questions">;

/** Ids that have a page: those in use, and old ones that lead to where they moved. */
export function idsWithRedirects(catalog: Catalog, kind: Kind): readonly string[] {
  const moved = Object.keys(catalog.redirects).flatMap((path) => idIn(kind, path) ?? []);
  return [...catalog[kind].keys(), ...moved];
}

/** The id that took the place of another, if it did. */
export function movedTo(catalog: Catalog, kind: Kind, id: string): string | undefined {
  const path = catalog.redirects[`${kind}/${id}`];
  return path === undefined ? undefined : idIn(kind, path);
}

function idIn(kind: Kind, path: string): string | undefined {
  return path.startsWith(`${kind}/`) ? path.slice(kind.length + 1) : undefined;
}
