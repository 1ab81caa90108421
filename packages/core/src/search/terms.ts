const BREAKS = /[\n\r\p{Z}\p{P}\p{S}]+/u;
const MARKS = /\p{M}/gu;
/** Chinese is written without breaks between words. */
const UNBROKEN = /^\p{Script=Han}{2,}$/u;

/** The words of what somebody looks for. */
export function queryTerms(text: string): string[] {
  return text.split(BREAKS).filter((term) => term !== "");
}

/** The words of a text to be found: of one in Chinese also every end, so that its later words are found. */
export function textTerms(text: string): string[] {
  return queryTerms(text).flatMap((term) =>
    UNBROKEN.test(term) ? Array.from(term, (_, i) => term.slice(i)) : [term],
  );
}

/** Small letters without accents: Türkiye is found by turkiye. */
export function foldTerm(term: string): string {
  return term.normalize("NFKD").replaceAll(MARKS, "").toLowerCase();
}

const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** The words of a term in Chinese; of any other, the term. */
export function segments(term: string): readonly string[] {
  return UNBROKEN.test(term) ? Array.from(SEGMENTER.segment(term), (s) => s.segment) : [term];
}
