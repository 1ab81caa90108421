/** The paragraphs of a text: its lines that hold more than white space (a no-break space is white space). */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u).filter((line) => /\P{White_Space}/u.test(line));
}

/** A paragraph as it is hashed: composed (NFC), runs of white space as one space, trimmed. */
export function normaliseParagraph(paragraph: string): string {
  return paragraph
    .normalize("NFC")
    .replaceAll(/\p{White_Space}+/gu, " ")
    .trim();
}
