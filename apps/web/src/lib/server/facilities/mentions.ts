import type { Catalog } from "@ambit/core/catalog";
import { parse } from "@ambit/core/language";
import { byPlace } from "#lib/claims/order.ts";
import { facilitiesOfTest } from "#lib/evidence/show/facilities.ts";

/** The claims of one facility. */
export interface FacilityClaims {
  /** Those that name it. */
  readonly naming: readonly string[];
  /** Those that do not, whose test counts it or that were judged by it. */
  readonly resting: readonly string[];
}

export const NO_CLAIMS: FacilityClaims = { naming: [], resting: [] };

const indexes = new WeakMap<Catalog, ReadonlyMap<string, FacilityClaims>>();

/** For each facility the claims that name it, and those that rest on it as evidence without naming it. */
export function claimsByFacility(catalog: Catalog): ReadonlyMap<string, FacilityClaims> {
  const known = indexes.get(catalog);
  if (known) return known;
  const found = new Map<string, { naming: string[]; resting: string[] }>();
  const of = (facility: string) => {
    const own = found.get(facility) ?? { naming: [], resting: [] };
    found.set(facility, own);
    return own;
  };
  for (const id of [...catalog.claims.keys()].toSorted(byPlace)) {
    const named = new Set(catalog.claims.get(id)?.facilities);
    for (const facility of named) of(facility).naming.push(id);
    for (const facility of new Set(evidenceIn(catalog, id)).difference(named))
      of(facility).resting.push(id);
  }
  indexes.set(catalog, found);
  return found;
}

function evidenceIn(catalog: Catalog, id: string): readonly string[] {
  const claim = catalog.claims.get(id);
  if (!claim) return [];
  const parsed = claim.test === undefined ? undefined : parse(claim.test);
  const counted = parsed?.ok ? facilitiesOfTest(catalog, parsed.value.tree)?.facilities : undefined;
  const judgedBy = (claim.assessment?.evidence ?? []).flatMap((ref) =>
    ref.startsWith("facility:") ? [ref.slice("facility:".length)] : [],
  );
  return [...(counted ?? []).map((one) => one.id), ...judgedBy];
}
