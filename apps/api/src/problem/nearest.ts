import { distance } from "fastest-levenshtein";

/** More than this is no id, and costs time to compare. */
const LONGEST = 100;

/** How a tip names the known words nearest to one: `Did you mean "KAZ"? `, at most three; empty where none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  if (word.length > LONGEST) return "";
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(word.length / 3));
  const near = [...known]
    .map((id) => ({ id, far: distance(wanted, id.toLowerCase()) }))
    // What shares no letter with an id was not meant to be it.
    .filter(({ id, far }) => far <= limit && far < Math.max(id.length, word.length))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3);
  return near.length === 0 ? "" : `Did you mean ${near.map(({ id }) => `"${id}"`).join(" or ")}? `;
}
