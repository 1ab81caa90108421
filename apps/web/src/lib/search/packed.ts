import { SEARCH_KINDS } from "@ambit/core/search";
import type { ClaimStatus } from "#lib/verdict/status.ts";
import type { SearchedEntry } from "./hit.ts";

/** What can be searched, as the browser fetches it: a row an entry, the kind by its place among the kinds. */
export interface Packed {
  readonly kinds: readonly string[];
  readonly rows: readonly Row[];
}

type Row = readonly [
  kind: number,
  id: string,
  title: string,
  names: readonly string[],
  text: string,
  about: readonly string[],
  status?: ClaimStatus,
];

export function packed(entries: readonly SearchedEntry[]): Packed {
  return {
    kinds: SEARCH_KINDS,
    rows: entries.map(rowOf),
  };
}

function rowOf({ kind, id, title, names, text, about, status }: SearchedEntry): Row {
  const row = [SEARCH_KINDS.indexOf(kind), id, title, names, text, about] as const;
  return status ? [...row, status] : row;
}

/** The entries again; of a kind that this version of the site does not know, none. */
export function unpacked({ kinds, rows }: Packed): readonly SearchedEntry[] {
  return rows.flatMap(([place, id, title, names, text, about, status]) => {
    const kind = SEARCH_KINDS.find((k) => k === kinds[place]);
    return kind ? [{ kind, id, title, names, text, about, ...(status ? { status } : {}) }] : [];
  });
}
