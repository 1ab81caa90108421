/** The last part of an address as words to search for: `/actors/belt-and-roads/` is "belt and roads". */
export function wordsOf(path: string): string {
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  return decoded(last)
    .replaceAll(/[-_+.]+/g, " ")
    .trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
