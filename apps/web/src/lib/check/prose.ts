/** So many words in a row, without a bracket, and it is a sentence and no test. */
const WORDS = 3;
const HAN = /\p{Script=Han}{4,}/u;

/** Whether somebody has written a sentence where a test is asked for. */
export function isProse(text: string): boolean {
  if (/[()[\]]/.test(text)) return false;
  return HAN.test(text) || (text.match(/\p{L}{2,}/gu) ?? []).length >= WORDS;
}
