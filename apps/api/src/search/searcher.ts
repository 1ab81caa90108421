import type { OpenPack } from "@ambit/core/datasets";
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

/** How much more something counts that is called exactly what was looked for. */
const NAMESAKE = 10;

interface Entry {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly names: string;
  /** Everything that it is called, in lower case. */
  readonly exact: readonly string[];
  readonly text: string;
}

/** An index over everything that has a page: names in all languages and aliases weigh most. */
export function createSearcher({ catalog }: Pick<OpenPack, "catalog">): Searcher {
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["id", "title", "names", "text"],
    storeFields: ["kind", "id", "title", "exact"],
    searchOptions: {
      prefix: true,
      fuzzy: 0.15,
      boost: { id: 4, title: 3, names: 3 },
      combineWith: "AND",
    },
  });
  const add = (
    kind: string,
    id: string,
    title: string,
    names: readonly (string | undefined)[],
    text = "",
  ) => {
    const own = [id, title, ...names].filter((name) => name !== undefined);
    const exact = own.map((name) => name.toLowerCase());
    index.add({ key: `${kind}/${id}`, kind, id, title, names: own.join(" "), exact, text });
  };
  for (const a of catalog.actors.values())
    add("actors", a.id, a.name.en, [...Object.values(a.name), ...a.aliases], a.description);
  for (const i of catalog.indicators.values())
    add("indicators", i.id, i.name.en, [...Object.values(i.name), ...i.aliases], i.definition);
  for (const d of catalog.datasets.values())
    add("datasets", d.id, d.title, [d.label], catalog.nameOf(d.publisher));
  for (const s of catalog.sources.values())
    add("sources", s.id, s.title ?? s.shortName, [s.shortName], catalog.nameOf(s.publisher));
  for (const c of catalog.claims.values()) {
    const about = [...c.actors.map((id) => catalog.nameOf(id)), ...c.topics];
    add("claims", c.id, c.paraphrase, [], about.join(" "));
  }
  for (const e of catalog.events.values())
    add("events", e.id, e.name.en, Object.values(e.name), e.description);
  for (const f of catalog.facilities.values())
    add("facilities", f.id, f.name.en, Object.values(f.name), f.description);
  const sameAs = (query: string) => {
    const wanted = query.trim().toLowerCase();
    return (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
      (stored?.["exact"] as readonly string[] | undefined)?.includes(wanted) ? NAMESAKE : 1;
  };
  return {
    search: (query, limit) =>
      index
        .search(query, { boostDocument: sameAs(query) })
        .slice(0, limit)
        .map((hit) => ({
          kind: String(hit["kind"]),
          id: String(hit["id"]),
          title: String(hit["title"]),
          url: `/${String(hit["kind"])}/${String(hit["id"])}`,
          score: Math.round(hit.score * 100) / 100,
        })),
  };
}
