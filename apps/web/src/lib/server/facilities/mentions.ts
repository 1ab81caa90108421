import type { Catalog } from "@ambit/core/catalog";
import { parse } from "@ambit/core/language";
import { byPlace } from "#lib/claims/order.ts";
import { facilitiesOfTest } from "#lib/evidence/show/facilities.ts";

const indexes = new WeakMap<Catalog, ReadonlyMap<string, readonly string[]>>();

/**
 * For each facility the claims that speak of it: those that name it, those whose test counts it, and
 * those that were judged by it.
 */
export function claimsByFacility(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(catalog);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const id of [...catalog.claims.keys()].toSorted(byPlace)) {
    for (const facility of new Set(facilitiesIn(catalog, id))) {
      const list = found.get(facility);
      if (list) list.push(id);
      else found.set(facility, [id]);
    }
  }
  indexes.set(catalog, found);
  return found;
}

function facilitiesIn(catalog: Catalog, id: string): readonly string[] {
  const claim = catalog.claims.get(id);
  if (!claim) return [];
  const parsed = claim.test === undefined ? undefined : parse(claim.test);
  const counted = parsed?.ok ? facilitiesOfTest(catalog, parsed.value.tree)?.facilities : undefined;
  const judgedBy = (claim.assessment?.evidence ?? []).flatMap((ref) =>
    ref.startsWith("facility:") ? [ref.slice("facility:".length)] : [],
  );
  return [...claim.facilities, ...(counted ?? []).map((one) => one.id), ...judgedBy];
}
