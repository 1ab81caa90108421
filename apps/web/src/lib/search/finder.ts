import {
  entryWeight,
  SEARCH_OPTIONS,
  searchDocument,
  type SearchDocument,
  type SearchEntry,
  type SearchKind,
} from "@ambit/core/search";
import MiniSearch from "minisearch";
import {
  actorPath,
  claimPath,
  datasetPath,
  eventPath,
  indicatorPath,
  sourcePath,
} from "#lib/navigation/links.ts";
import type { Hit } from "./hit.ts";

const PATHS: Record<SearchKind, (id: string) => string> = {
  actors: actorPath,
  indicators: indicatorPath,
  claims: claimPath,
  // Both stand on the timeline, and no id is used twice there.
  events: eventPath,
  facilities: eventPath,
  datasets: datasetPath,
  sources: sourcePath,
};

/** Finds entries by what is typed, best first. */
export type Finder = (query: string) => readonly Hit[];

/** Indexes the entries; some milliseconds for a thousand. */
export function createFinder(entries: readonly SearchEntry[]): Finder {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS);
  const byKey = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  index.addAll(entries.map(searchDocument));
  return (query) =>
    index
      .search(query, { boostDocument: (key) => entryWeight(query, byKey.get(String(key))) })
      .flatMap((found) => {
        const entry = byKey.get(String(found.id));
        if (!entry) return [];
        const { kind, id, title } = entry;
        return [{ key: String(found.id), kind, title, href: PATHS[kind](id) }];
      });
}
