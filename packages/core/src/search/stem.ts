import { foldTerm } from "./terms.ts";

/** Endings of Russian and Kazakh words, folded: longer ones first. */
const CYRILLIC_ENDINGS =
  "ының інің ның нің дың дің тың тің ами ями ого его ому ему ыми ими иеи иям иях ға ге қа ке да де ия ии ию ие ов ев еи ои ом ем ам ям ах ях ыи ая яя ое ее ую юю ых их а я о е ы и у ю ь".split(
    " ",
  );
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** What an ending must leave: less would be another word. */
const LEAST = 4;

/**
 * A word as it is indexed and looked for: folded, without the ending of an English plural or of a
 * Russian or Kazakh case, so that «Китаем» finds Китай.
 */
export function stemTerm(term: string): string {
  const folded = foldTerm(term);
  if (CYRILLIC.test(folded)) {
    const ending = CYRILLIC_ENDINGS.find(
      (e) => folded.endsWith(e) && folded.length - e.length >= LEAST,
    );
    return folded.slice(0, folded.length - (ending?.length ?? 0));
  }
  if (folded.length <= LEAST) return folded;
  if (folded.endsWith("ies")) return `${folded.slice(0, -3)}y`;
  return /[^suiy]s$/u.test(folded) ? folded.slice(0, -1) : folded;
}
