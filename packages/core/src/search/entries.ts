import type { Catalog } from "../catalog/index.ts";

/** What can be looked for, in the order in which results are grouped. */
export const SEARCH_KINDS = [
  "actors",
  "indicators",
  "claims",
  "events",
  "facilities",
  "datasets",
  "sources",
  "questions",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something that has a page, or a place on one, with all that it is found by. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** Whatever else it is called: names in all languages, aliases. */
  readonly names: readonly string[];
  /** What is said of it. */
  readonly text: string;
  /** What it is about, by key (`actors/CHN`, `sources/weitz-2012`): it is found by their names too. */
  readonly about: readonly string[];
}

/** Everything in the catalog that can be looked for. */
export function searchEntries(catalog: Catalog): readonly SearchEntry[] {
  const { actors, indicators, claims, events, facilities, datasets, sources, questions } = catalog;
  const all: SearchEntry[] = [];
  const add = (
    kind: SearchKind,
    id: string,
    title: string,
    names: readonly (string | undefined)[],
    text: string | undefined,
    about: readonly string[] = [],
  ) => {
    const others = [...new Set(names)].filter((n): n is string => n !== undefined && n !== title);
    all.push({ kind, id, title, names: others, text: text ?? "", about });
  };
  for (const a of actors.values())
    add("actors", a.id, a.name.en, [...Object.values(a.name), ...a.aliases], a.description);
  for (const i of indicators.values())
    add("indicators", i.id, i.name.en, [...Object.values(i.name), ...i.aliases], i.definition);
  for (const c of claims.values()) {
    const about = [...c.actors.map(actorKey), `sources/${c.id.split("/")[0] ?? ""}`];
    add("claims", c.id, c.paraphrase, [], c.topics.join(" "), about);
  }
  for (const e of events.values())
    add("events", e.id, e.name.en, Object.values(e.name), e.description);
  for (const f of facilities.values())
    add("facilities", f.id, f.name.en, Object.values(f.name), f.description, [
      ...f.hosts.map(actorKey),
      ...f.operators.map(actorKey),
    ]);
  for (const d of datasets.values())
    add("datasets", d.id, d.title, [d.label], catalog.nameOf(d.publisher));
  for (const s of sources.values())
    add("sources", s.id, s.title ?? s.shortName, [s.shortName], catalog.nameOf(s.publisher));
  for (const q of questions.values())
    add(
      "questions",
      q.id,
      q.name.en,
      Object.values(q.name),
      q.parts.map((p) => p.holds.en).join(" "),
    );
  return all;
}

const actorKey = (id: string) => `actors/${id}`;
