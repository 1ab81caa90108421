import type { OpenPack } from "@ambit/core/datasets";
import {
  entryKey,
  findEntries,
  SEARCH_OPTIONS,
  searchDocuments,
  searchEntries,
  type SearchDocument,
  type SearchKind,
} from "@ambit/core/search";
import MiniSearch from "minisearch";

export interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly score: number;
}

export interface Searcher {
  search(query: string, limit: number): readonly Hit[];
}

/** An index over everything that has a page, or a place on one. */
export function createSearcher({ catalog }: Pick<OpenPack, "catalog">): Searcher {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS);
  const entries = searchEntries(catalog);
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  index.addAll(searchDocuments(entries));
  return {
    search: (query, limit) =>
      findEntries(index, byKey, query)
        .slice(0, limit)
        .map(({ entry: { kind, id, title }, score }) => ({
          kind,
          id,
          title,
          url: urlOf(kind, id),
          score: round(score),
        })),
  };
}

/** The site's address for it: events stand on the timeline. */
function urlOf(kind: SearchKind, id: string): string {
  return kind === "events" ? `/timeline/#${id}` : `/${kind}/${id}/`;
}

const round = (score: number) => Math.round(score * 100) / 100;
