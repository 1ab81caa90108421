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
  facilityPath,
  indicatorPath,
  questionPath,
  sourcePath,
} from "#lib/navigation/links.ts";
import { language } from "#lib/language/language.ts";
import type { Hit } from "./hit.ts";

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
export function createFinder(entries: readonly SearchEntry[]): Finder {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS);
  const byKey = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  index.addAll(entries.map(searchDocument));
  const search = (query: string) =>
    index
      .search(query, { boostDocument: (key) => entryWeight(query, byKey.get(String(key))) })
      .map((found) => String(found.id));
  return (query) => {
    const own = search(query);
    const first = byKey.get(own[0] ?? "");
    // Claims are in English: what is asked for by its Russian name is also looked for by its English one.
    const more = first && isCalled(first, query) ? search(englishName(first)) : [];
    return [...new Set([...own, ...more])].flatMap((key) => {
      const entry = byKey.get(key);
      if (!entry) return [];
      const { kind, id, title } = entry;
      return [{ key, kind, title, href: PATHS[kind](id) }];
    });
  };
}

/** The English name stands first among the names; titles are in the page's language. */
function englishName({ title, names }: SearchEntry): string {
  return language === "en" ? title : (names[0] ?? title);
}

/** Whether it goes by that name though its title is another. */
function isCalled({ names }: SearchEntry, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return names.some((name) => name.toLowerCase() === wanted);
}
