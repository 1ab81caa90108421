import { SEARCH_KINDS, type SearchEntry } from "@ambit/core/search";

/** What can be searched, as the browser fetches it: a row an entry, the kind by its place among the kinds. */
export interface Packed {
  readonly kinds: readonly string[];
  readonly rows: readonly (readonly [
    kind: number,
    id: string,
    title: string,
    names: readonly string[],
    text: string,
  ])[];
}

export function packed(entries: readonly SearchEntry[]): Packed {
  return {
    kinds: SEARCH_KINDS,
    rows: entries.map((e) => [SEARCH_KINDS.indexOf(e.kind), e.id, e.title, e.names, e.text]),
  };
}

/** The entries again; of a kind that this version of the site does not know, none. */
export function unpacked({ kinds, rows }: Packed): readonly SearchEntry[] {
  return rows.flatMap(([place, id, title, names, text]) => {
    const kind = SEARCH_KINDS.find((k) => k === kinds[place]);
    return kind ? [{ kind, id, title, names, text }] : [];
  });
}
