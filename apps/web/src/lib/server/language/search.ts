import type { Catalog } from "@ambit/core/catalog";
import type { Label } from "@ambit/core/model";
import type { OpenPack } from "@ambit/core/datasets";
import { searchEntries, type SearchEntry } from "@ambit/core/search";
import { labelText } from "#lib/language/names.ts";
import type { SearchedEntry } from "#lib/search/hit.ts";

/** What can be searched, by the titles that the page's language has, claims with their verdicts; other names still find it. */
export function entriesIn({
  catalog,
  verdicts,
}: Pick<OpenPack, "catalog" | "verdicts">): readonly SearchedEntry[] {
  return searchEntries(catalog).map((entry) => {
    const status = entry.kind === "claims" ? verdicts.get(entry.id)?.status : undefined;
    const label = labelOf(catalog, entry);
    return {
      ...entry,
      ...(label ? { title: labelText(label), names: [entry.title, ...entry.names] } : {}),
      ...(status ? { status } : {}),
    };
  });
}

function labelOf(catalog: Catalog, { kind, id }: SearchEntry): Label | undefined {
  const named = kind === "actors" || kind === "indicators" || kind === "events";
  if (named) return catalog[kind].get(id)?.name;
  return kind === "facilities" ? catalog.facilities.get(id)?.name : undefined;
}
