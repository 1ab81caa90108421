import { z } from "zod";

/** Words of the language itself; no actor, indicator or variable can be called so. */
export const RESERVED: ReadonlySet<string> = new Set([
  "about",
  "almost",
  "and",
  "around",
  "at",
  "between",
  "by",
  "every",
  "in",
  "less",
  "more",
  "nearly",
  "not",
  "only",
  "or",
  "over",
  "roughly",
  "some",
  "under",
  "up",
]);

const LETTER_FIRST = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;
const DIGIT_FIRST = /^[0-9]+[a-z0-9]*(-[a-z0-9]+)*$/;
const NUMBER_LIKE = /^[0-9]+([a-z]+[0-9]?)?$|^[0-9-]+$/;

/**
 * Whether the language can write this as a name: letters, digits and inner hyphens (`KAZ`,
 * `gas-exports`, `5-plus-1`). What would be read as a number (`41bn`), a date or a keyword is none.
 */
export function isName(text: string): boolean {
  if (RESERVED.has(text)) return false;
  return LETTER_FIRST.test(text) || (DIGIT_FIRST.test(text) && !NUMBER_LIKE.test(text));
}

export const Name = z.string().max(100).refine(isName, {
  error: "a name is letters, digits and inner hyphens, and not a word of the language",
});
