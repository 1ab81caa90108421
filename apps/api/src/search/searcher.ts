import type { OpenPack } from "@ambit/core/datasets";
import {
  entryWeight,
  SEARCH_OPTIONS,
  searchDocument,
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
  const entries = new Map(searchEntries(catalog).map((e) => [`${e.kind}/${e.id}`, e]));
  index.addAll([...entries.values()].map(searchDocument));
  return {
    search: (query, limit) =>
      index
        .search(query, { boostDocument: (key) => entryWeight(query, entries.get(String(key))) })
        .slice(0, limit)
        .flatMap((hit) => {
          const entry = entries.get(String(hit.id));
          if (!entry) return [];
          const { kind, id, title } = entry;
          return [{ kind, id, title, url: urlOf(kind, id), score: round(hit.score) }];
        }),
  };
}

/** The site's address for it: events stand on the timeline. */
function urlOf(kind: SearchKind, id: string): string {
  return kind === "events" ? `/timeline/#${id}` : `/${kind}/${id}/`;
}

const round = (score: number) => Math.round(score * 100) / 100;
