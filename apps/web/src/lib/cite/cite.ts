import { escapeTex } from "./tex.ts";

/** What a citation of a claim's verdict needs. */
export interface Cited {
  /** `byline-2024/06`. */
  readonly id: string;
  readonly paraphrase: string;
  /** "Contested", "Assessed: unverifiable". */
  readonly verdict: string;
  /** YYYY-MM-DD: the release of the data that the verdict rests on. */
  readonly released: string;
  /** Content hash of that release, so that a reader knows which figures were meant. */
  readonly hash: string;
  /** The page's path. The site's own address is put before it where it is known. */
  readonly path: string;
}

/** One line of plain text. */
export function citeText({ id, paraphrase, verdict, released, hash, path }: Cited): string {
  return `Ambit (${year(released)}). Claim ${id}: “${bare(paraphrase)}” Verdict: ${verdict.toLowerCase()}. Release of ${released} (${short(hash)}). ${path}`;
}

/** A BibTeX entry. Its key is the claim's id with the signs that keys may not hold replaced. */
export function citeBibtex({ id, paraphrase, verdict, released, hash, path }: Cited): string {
  return [
    `@misc{ambit-${id.replaceAll(/[^a-z0-9]+/gi, "-")},`,
    `  author = {{Ambit}},`,
    `  title = {Claim ${id}: ${escapeTex(bare(paraphrase))}},`,
    `  year = {${year(released)}},`,
    `  note = {Verdict: ${verdict.toLowerCase()}. Release of ${released} (${short(hash)})},`,
    `  howpublished = {${path}}`,
    `}`,
  ].join("\n");
}

/** A RIS record, for reference managers. */
export function citeRis({ id, paraphrase, verdict, released, hash, path }: Cited): string {
  return [
    "TY  - DATA",
    "AU  - Ambit",
    `TI  - Claim ${id}: ${bare(paraphrase)}`,
    `PY  - ${year(released)}`,
    `DA  - ${released.replaceAll("-", "/")}`,
    `N1  - Verdict: ${verdict.toLowerCase()}. Release ${short(hash)}`,
    `UR  - ${path}`,
    "ER  - ",
  ].join("\n");
}

const year = (date: string) => date.slice(0, 4);
const short = (hash: string) => hash.slice(0, 12);
const bare = (text: string) => text.replaceAll(/\s+/g, " ").trim();
