import type { SearchEntry } from "./entries.ts";
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
}

/** An entry as the index takes it. */
export function searchDocument({ kind, id, title, names, text }: SearchEntry): SearchDocument {
  return { key: `${kind}/${id}`, id, title, names: names.join(" "), text };
}

/** MiniSearch's options, one for the API and for the site: names weigh most, every word must be found. */
export const SEARCH_OPTIONS = {
  idField: "key",
  fields: ["id", "title", "names", "text"],
  tokenize: textTerms,
  processTerm: foldTerm,
  searchOptions: {
    tokenize: queryTerms,
    prefix: true,
    // Ids are looked up, not guessed; short words would become others.
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : 0),
    boost: { id: 4, title: 3, names: 3 },
    combineWith: "AND" as const,
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
