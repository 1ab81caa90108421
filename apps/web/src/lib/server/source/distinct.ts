import type { Catalog } from "@ambit/core/catalog";

/**
 * The claims of one source without those that only say again what an earlier one of it says: a
 * caption or a teaser that repeats the text is no second assertion. Order is kept.
 */
export function distinct(catalog: Catalog, ids: readonly string[]): readonly string[] {
  const own = new Set(ids);
  const group = new Map<string, string>();
  const rootOf = (id: string): string => {
    const up = group.get(id);
    return up === undefined ? id : rootOf(up);
  };
  for (const id of ids) {
    for (const { kind, claim } of catalog.claims.get(id)?.relations ?? []) {
      if (kind !== "restates" || !own.has(claim)) continue;
      const [a, b] = [rootOf(id), rootOf(claim)];
      if (a !== b) group.set(a, b);
    }
  }
  const seen = new Set<string>();
  return ids.filter((id) => {
    const root = rootOf(id);
    if (seen.has(root)) return false;
    seen.add(root);
    return true;
  });
}
