import type { Catalog } from "@ambit/core/catalog";
import type { Label } from "@ambit/core/model";
import { searchEntries, type SearchEntry } from "@ambit/core/search";
import { labelText } from "#lib/language/names.ts";

/** What can be searched, by the titles that the page's language has; other names still find it. */
export function entriesIn(catalog: Catalog): readonly SearchEntry[] {
  return searchEntries(catalog).map((entry) => {
    const label = labelOf(catalog, entry);
    return label ? { ...entry, title: labelText(label) } : entry;
  });
}

function labelOf(catalog: Catalog, { kind, id }: SearchEntry): Label | undefined {
  const named = kind === "actors" || kind === "indicators" || kind === "events";
  if (named) return catalog[kind].get(id)?.name;
  return kind === "facilities" ? catalog.facilities.get(id)?.name : undefined;
}
