const RUN = 8;

/** Words as a reader hears them: case, quotes and marks at their ends do not count. */
function wordsOf(text: string): readonly string[] {
  const found =
    text
      .toLowerCase()
      .replaceAll(/[’‘`´]/g, "'")
      .match(/[\p{L}\p{N}'$%.]+/gu) ?? [];
  return found.map((word) => word.replaceAll(/^[.']+|[.']+$/g, "")).filter(Boolean);
}

/** Every run of eight words in some texts, by the text that it stands in. */
export function runsOf(
  texts: Iterable<readonly [name: string, text: string]>,
): Map<string, string> {
  const runs = new Map<string, string>();
  for (const [name, text] of texts) {
    const words = wordsOf(text);
    for (let i = 0; i + RUN <= words.length; i++) runs.set(words.slice(i, i + RUN).join(" "), name);
  }
  return runs;
}

/** The runs that a text shares with them. */
export function sharedRuns(text: string, runs: ReadonlyMap<string, string>): readonly string[] {
  const words = wordsOf(text);
  const shared: string[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words.slice(i, i + RUN).join(" ");
    if (runs.has(run)) shared.push(`${runs.get(run)}: ${run}`);
  }
  return shared;
}
