/** Widths of Inter's letters in parts of the type's size, by class: enough to break lines without measuring. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\u3000-\u9fff\uff00-\uffef]/, 1],
  [/[iljtfrI1.,:;'’‘!|()[\]/ \u00a0-]/, 0.34],
  [/[mwMW@%—]/, 0.9],
  [/[A-ZА-ЯЁ]/, 0.71],
];
const OTHER = 0.59;

/** About how wide a text is at a size, in the size's unit. */
export function widthOf(text: string, size: number): number {
  return (
    Array.from(text).reduce(
      (sum, letter) => sum + (CLASSES.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER),
      0,
    ) * size
  );
}

/** Breaks a text into lines that are at most so wide. A word that is wider stands alone; Chinese breaks anywhere. */
export function wrap(text: string, size: number, width: number): string[] {
  const words = text.split(/ +|(?<=[\u3000-\u9fff])/).filter(Boolean);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joint = last && /[\u3000-\u9fff]$/.test(last) ? "" : " ";
    const joined = last === undefined ? word : `${last}${joint}${word}`;
    if (last === undefined || widthOf(joined, size) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** As many lines as there is room for; the last one says by an ellipsis that there was more. */
export function clip(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? "").replace(/[\s.,;:]+$/, "")}…`];
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as XML has it, without signs that XML cannot hold. */
export function xml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- exactly those that XML 1.0 forbids
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
      .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
  );
}
