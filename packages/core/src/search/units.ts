import { isStopWord } from "./stop-words.ts";
import { LONGEST, synonymsOf } from "./synonyms.ts";
import { foldTerm, queryTerms } from "./terms.ts";

/** More things than these no query names; whoever sends a page of words gets an answer in time. */
const MOST = 16;

/** One thing that a query names: its own words, and other words for the same. */
export interface SearchUnit {
  readonly words: string;
  readonly synonyms: readonly string[];
}

/** What a query names, thing by thing, without stop-words; with them, where there is nothing else. */
export function searchUnits(query: string): readonly SearchUnit[] {
  const terms = queryTerms(query);
  const units = unitsOf(terms);
  const told = units.filter((unit) => !isStopWord(foldTerm(unit.words)));
  return (told.length > 0 ? told : units).slice(0, MOST);
}

function unitsOf(terms: readonly string[]): readonly SearchUnit[] {
  const units: SearchUnit[] = [];
  for (let at = 0; at < terms.length;) {
    const phrase = phraseAt(terms, at);
    units.push({ words: phrase.join(" "), synonyms: synonymsOf(phrase) });
    at += phrase.length;
  }
  return units;
}

/** The longest run of words from here that means one thing; one word, where none does. */
function phraseAt(terms: readonly string[], at: number): readonly string[] {
  for (let size = Math.min(LONGEST, terms.length - at); size > 1; size -= 1) {
    const phrase = terms.slice(at, at + size);
    if (synonymsOf(phrase).length > 0) return phrase;
  }
  return terms.slice(at, at + 1);
}
