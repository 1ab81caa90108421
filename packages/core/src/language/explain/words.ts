import type { CompareOp, Multiplier, WrittenUnit } from "../tree.ts";

/** How a comparison of amounts reads after was. `=` and `!=` depend on what they compare. */
export const OP_WORDS: Readonly<Record<Exclude<CompareOp, "=" | "!=" | "between">, string>> = {
  ">": "more than",
  "<": "less than",
  ">=": "at least",
  "<=": "at most",
  about: "about",
  nearly: "nearly",
};

/** How a comparison of dates or years reads after was. */
export const TIME_WORDS: ReadonlyMap<string, string> = new Map([
  [">", "later than "],
  ["<", "earlier than "],
  [">=", "not earlier than "],
  ["<=", "not later than "],
]);

/** Units that are said otherwise than written. */
export const UNIT_WORDS: Readonly<Partial<Record<WrittenUnit, string>>> = {
  USD: "US dollars",
  EUR: "euros",
  USD2021: "US dollars of 2021",
  PPP: "international dollars",
  persons: "people",
  km2: "square kilometres",
  count: "",
  score: "points",
};

/** The same of exactly one. */
export const ONE_OF: Readonly<Partial<Record<WrittenUnit, string>>> = {
  USD: "US dollar",
  EUR: "euro",
  USD2021: "US dollar of 2021",
  PPP: "international dollar",
  persons: "person",
  km2: "square kilometre",
  score: "point",
};

export const MULTIPLIER_WORDS: Readonly<Record<Multiplier, string>> = {
  k: "thousand",
  m: "million",
  bn: "bn",
  tn: "tn",
};

/** The preposition before whoever has the role; of, where none is listed. */
export const ROLE_WORDS: ReadonlyMap<string, string> = new Map([
  ["exporter", "from"],
  ["importer", "to"],
  ["supplier", "from"],
  ["sender", "from"],
  ["investor", "from"],
  ["origin", "from"],
  ["sending country", "from"],
  ["creditor", "to"],
  ["recipient", "to"],
  ["receiving country", "to"],
  ["host", "in"],
  ["partner", "with"],
]);

/** How a membership's role reads after was. */
export const MEMBERSHIP_WORDS: ReadonlyMap<string, string> = new Map([
  ["observer", "an observer in"],
  ["dialogue-partner", "a dialogue partner of"],
  ["associate", "an associate of"],
  ["signatory", "a signatory of"],
  ["candidate", "a candidate for"],
]);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["communications", "communications posts"],
  ["treaty", "treaties"],
  ["ceremony", "ceremonies"],
  ["dry-port", "dry ports"],
  ["test-range", "test ranges"],
]);

/** A kind of event or facility in the plural. */
export function pluralOf(kind: string): string {
  return IRREGULAR.get(kind) ?? `${kind}s`;
}

/** A, B and C. */
export function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** For use inside a sentence; abbreviations keep their capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?=\p{Ll}|[\s-]|$)/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
