import type { ActorId } from "@ambit/core/model";
import { readFileSync } from "node:fs";

/** Names or codes of actors in one language or code list. */
export interface PlaceTable {
  readonly title: string;
  readonly ids: ReadonlyMap<string, ActorId>;
}

/** The actor with that name; blanks, case, quotes and dashes may be written in any way. */
export function placeByName(table: PlaceTable, name: string): ActorId | undefined {
  return table.ids.get(normalizeName(name));
}

/**
 * A table from lines of an id, a blank, and one name: `KOR Korea, Rep. of`. Lines that begin with
 * `#` are comments. One name for two actors is a mistake in the table, and thrown.
 */
export function placeTable(title: string, text: string): PlaceTable {
  const ids = new Map<string, ActorId>();
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const match = /^(\S+) (.+)$/.exec(line);
    if (!match?.[1] || !match[2]) throw new Error(`${title}: not "id name": ${line}`);
    const name = normalizeName(match[2]);
    const known = ids.get(name);
    if (known !== undefined && known !== match[1]) {
      throw new Error(`${title}: "${name}" is both ${known} and ${match[1]}`);
    }
    ids.set(name, match[1]);
  }
  return { title, ids };
}

/** The table in a data file beside this module. */
export function loadPlaces(title: string, file: string): PlaceTable {
  return placeTable(title, readFileSync(new URL(file, import.meta.url), "utf8"));
}

// Russian tables of publishers mix in Latin letters that look the same ("Китaй" with a Latin a).
const LATIN = "aceopxyk";
const CYRILLIC = "асеорхук";

/** One form for all ways to type a name. */
export function normalizeName(name: string): string {
  const text = name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02BC\u02BB`\u00B4]/g, "'")
    .replaceAll(/[\u2010-\u2015]/g, "-")
    .replaceAll("ё", "е")
    .replaceAll(/\s+/g, " ")
    .trim();
  return /[а-я]/.test(text)
    ? text.replaceAll(/[aceopxyk]/g, (letter) => CYRILLIC.charAt(LATIN.indexOf(letter)))
    : text;
}
