const SIGNS: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

/** Text with the ten signs that TeX reads as commands made plain. */
export function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^#$%&_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
