/** Latin letters in a line beside the plot. */
const PER_LINE = 21;
/** About twice as wide as Latin ones. */
const CHINESE = /[\u3000-\u9fff\uff00-\uffef]/g;
/** A little wider. */
const CYRILLIC = /[\u0400-\u04ff]/g;
const CYRILLIC_WIDTH = 1.15;

/** How many lines a label will take, word by word: nothing can be measured before it is drawn. */
export function labelLines(label: string): number {
  let lines = 1;
  let used = 0;
  for (const word of label.split(" ")) {
    const size = widthOf(word);
    if (used > 0 && used + 1 + size > PER_LINE) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + size;
    // What is wider than a line is broken within, as Chinese is.
    lines += Math.max(0, Math.ceil(used / PER_LINE) - 1);
    used = used > PER_LINE ? used % PER_LINE : used;
  }
  return lines;
}

function widthOf(word: string): number {
  const count = (letters: RegExp) => word.match(letters)?.length ?? 0;
  return word.length + count(CHINESE) + count(CYRILLIC) * (CYRILLIC_WIDTH - 1);
}
