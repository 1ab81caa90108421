const LENGTH = 160;

/** The beginning of an answer as one line for an issue; of a page, its words without the tags. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, 20 * LENGTH)
    .replaceAll(/<(script|style)\b.*?<\/\1>/gis, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH)}…` : line || "nothing";
}

/** Whether the text is HTML or XML, which none of the asked interfaces answers with when all is well. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}
