import type { SearchEntry } from "./entries.ts";
import { stemTerm } from "./stem.ts";
import { foldTerm, queryTerms, textTerms } from "./terms.ts";

/** How much more something counts that is called exactly what was looked for. */
const NAMESAKE = 10;
/** Actors and indicators: claims, events and figures are about them. */
const SUBJECT = 2;

/** What the index holds of an entry. */
export interface SearchDocument {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly text: string;
  readonly about: string;
}

/** Entries as the index takes them: of what each is about, every name. */
export function searchDocuments(entries: readonly SearchEntry[]): readonly SearchDocument[] {
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const namesOf = (key: string): readonly string[] => {
    const entry = byKey.get(key);
    if (!entry) return [];
    // Of a source also who published it, which is all that is said of it.
    return [entry.title, ...entry.names, ...(entry.kind === "sources" ? [entry.text] : [])];
  };
  return entries.map((entry) => ({
    key: entryKey(entry),
    id: entry.id,
    title: entry.title,
    names: entry.names.join(" "),
    text: entry.text,
    about: entry.about.flatMap(namesOf).join(" "),
  }));
}

/** What an entry is known by among all kinds: `actors/KAZ`. */
export function entryKey({ kind, id }: Pick<SearchEntry, "kind" | "id">): string {
  return `${kind}/${id}`;
}

/** How many slips a word may have: none in a short one, which would become others. */
export const FUZZY = (term: string): number | false =>
  term.length < 5 ? false : term.length < 9 ? 1 : 2;

/** MiniSearch's options, one for the API and for the site: names weigh most. */
export const SEARCH_OPTIONS = {
  idField: "key",
  fields: ["id", "title", "names", "text", "about"],
  tokenize: textTerms,
  processTerm: stemTerm,
  searchOptions: {
    tokenize: queryTerms,
    boost: { id: 4, title: 3, names: 3, about: 0.5 },
  },
};

/**
 * How much an entry weighs for a query: most where it is called exactly so, in whatever language;
 * more if it is something that others are about.
 */
export function entryWeight(query: string, entry: SearchEntry | undefined): number {
  if (!entry) return 1;
  const wanted = foldTerm(query.trim());
  const isNamed = [entry.id, entry.title, ...entry.names].some((name) => foldTerm(name) === wanted);
  if (isNamed) return NAMESAKE;
  return entry.kind === "actors" || entry.kind === "indicators" ? SUBJECT : 1;
}
