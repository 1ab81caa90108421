import {
  entryKey,
  findEntries,
  SEARCH_OPTIONS,
  searchDocuments,
  type SearchDocument,
  type SearchKind,
} from "@ambit/core/search";
import MiniSearch from "minisearch";
import {
  actorPath,
  claimPath,
  datasetPath,
  eventPath,
  facilityPath,
  indicatorPath,
  questionPath,
  sourcePath,
} from "#lib/navigation/links.ts";
import type { Hit, SearchedEntry } from "./hit.ts";

const PATHS: Record<SearchKind, (id: string) => string> = {
  actors: actorPath,
  indicators: indicatorPath,
  claims: claimPath,
  events: eventPath,
  facilities: facilityPath,
  datasets: datasetPath,
  sources: sourcePath,
  questions: questionPath,
};

/** Finds entries by what is typed, best first. */
export type Finder = (query: string) => readonly Hit[];

/** Indexes the entries; some milliseconds for a thousand. */
export function createFinder(entries: readonly SearchedEntry[]): Finder {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS);
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  index.addAll(searchDocuments(entries));
  return (query) =>
    findEntries(index, byKey, query).map(({ key, entry: { kind, id, title, status } }) => ({
      key,
      kind,
      title,
      href: PATHS[kind](id),
      ...(status ? { status } : {}),
    }));
}
