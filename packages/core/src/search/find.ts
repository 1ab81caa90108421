import type { SearchEntry } from "./entries.ts";
import { entryWeight, FUZZY } from "./options.ts";
import { segments } from "./terms.ts";
import { searchUnits, type SearchUnit } from "./units.ts";

/** Fewer hits with every word than this, and those with most of the words are shown after them. */
const FEW = 5;
/** What another word for the same counts, against the word itself. */
const SYNONYM = 0.8;
/** Puts what has every word before whatever has not. */
const WHOLE = 1e6;

export interface SearchIndexOptions {
  readonly prefix?: boolean | ((term: string, place: number, terms: string[]) => boolean);
  readonly fuzzy?: boolean | ((term: string) => boolean | number);
  readonly combineWith?: "AND" | "OR";
  readonly boostDocument?: (key: unknown) => number;
}

/** What is asked of an index made with `SEARCH_OPTIONS`: MiniSearch has it. */
export interface SearchIndex {
  search(
    query: string,
    options: SearchIndexOptions,
  ): readonly { readonly id: unknown; readonly score: number }[];
}

/** An entry that was found, and how well. */
export interface FoundEntry<Entry extends SearchEntry = SearchEntry> {
  readonly key: string;
  readonly entry: Entry;
  readonly score: number;
}

/**
 * Entries for a query, best first: those that have every word of it or another word for the same;
 * where they are few, also those with most of the words; where there are none, those with any.
 */
export function findEntries<Entry extends SearchEntry>(
  index: SearchIndex,
  entries: ReadonlyMap<string, Entry>,
  query: string,
): readonly FoundEntry<Entry>[] {
  const units = searchUnits(query).flatMap((unit) => split(index, unit));
  const scores = new Map<string, { score: number; matched: number }>();
  for (const unit of units) {
    const weighed = units.length === 1 ? undefined : query;
    for (const [key, score] of searchUnit(index, entries, unit, weighed)) {
      const sum = scores.get(key) ?? { score: 0, matched: 0 };
      scores.set(key, { score: sum.score + score, matched: sum.matched + 1 });
    }
  }
  const all = [...scores].flatMap(([key, { score, matched }]) => {
    const entry = entries.get(key);
    return entry ? [{ key, entry, score, matched }] : [];
  });
  return all
    .filter(({ matched }) => matched >= leastOf(units.length, all))
    .toSorted((a, b) => rank(b, units.length) - rank(a, units.length))
    .map(({ key, entry, score }) => ({ key, entry, score }));
}

/** What has every word comes first; of the rest words count as much as how well each is found. */
function rank({ score, matched }: { score: number; matched: number }, words: number): number {
  return matched === words ? score * WHOLE : score * matched;
}

/** How many of the words a hit must have at least. */
function leastOf(words: number, all: readonly { readonly matched: number }[]): number {
  const having = (least: number) => all.filter(({ matched }) => matched >= least).length;
  if (having(words) >= FEW) return words;
  const most = Math.floor(words / 2) + 1;
  return having(most) > 0 ? most : 1;
}

/** A unit of Chinese that stands nowhere as it is, in its words: they are written without breaks. */
function split(index: SearchIndex, unit: SearchUnit): readonly SearchUnit[] {
  const parts = segments(unit.words);
  if (parts.length < 2 || unit.synonyms.length > 0) return [unit];
  if (index.search(unit.words, { prefix: true, fuzzy: false }).length > 0) return [unit];
  return searchUnits(parts.join(" "));
}

function searchUnit(
  index: SearchIndex,
  entries: ReadonlyMap<string, SearchEntry>,
  { words, synonyms }: SearchUnit,
  query: string | undefined,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  const look = (text: string, share: number, options: SearchIndexOptions): number => {
    const hits = index.search(text, {
      combineWith: "AND",
      boostDocument: (key) => entryWeight(query ?? text, entries.get(String(key))),
      ...options,
    });
    for (const { id, score } of hits) {
      const key = String(id);
      best.set(key, Math.max(best.get(key) ?? 0, score * share));
    }
    return hits.length;
  };
  const own = look(words, 1, { prefix: true, fuzzy: false });
  for (const synonym of synonyms) look(synonym, SYNONYM, { prefix: false, fuzzy: false });
  // Slips are guessed only where a word stands nowhere: “overtook” is not “overlook”.
  if (own === 0 && best.size === 0) look(words, 1, { prefix: true, fuzzy: FUZZY });
  return best;
}
