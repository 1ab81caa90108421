import { m } from "#lib/paraglide/messages.js";
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

/** For a running text: what the verdict is, in a sentence that can stand there as it is, and whose it is. */
export function citeQuote(cited: Cited & { readonly summary: string }): string {
  const { id, paraphrase, verdict, summary, released, path } = cited;
  const why = bare(summary);
  return `“${bare(paraphrase)}” Ambit’s verdict: ${verdict.toLowerCase()}. ${why ? `${why} ` : ""}(Ambit, claim ${id}, release of ${released}, ${path})`;
}

/** One line of plain text. */
export function citeText({ id, paraphrase, verdict, released, hash, path }: Cited): string {
  return m.cite_claim({
    year: year(released),
    id,
    paraphrase: bare(paraphrase),
    verdict: verdict.toLowerCase(),
    released,
    hash: short(hash),
    path,
  });
}

/** A BibTeX entry. Its key is the claim's id with the signs that keys may not hold replaced. */
export function citeBibtex({ id, paraphrase, verdict, released, hash, path }: Cited): string {
  return [
    `@misc{ambit-${id.replaceAll(/[^a-z0-9]+/gi, "-")},`,
    `  author = {{Ambit}},`,
    `  title = {${m.cite_claim_title({ id, paraphrase: escapeTex(bare(paraphrase)) })}},`,
    `  year = {${year(released)}},`,
    `  note = {${noteOf(verdict, released, hash)}},`,
    `  howpublished = {${path}}`,
    `}`,
  ].join("\n");
}

/** A RIS record, for reference managers. */
export function citeRis({ id, paraphrase, verdict, released, hash, path }: Cited): string {
  return [
    "TY  - DATA",
    "AU  - Ambit",
    `TI  - ${m.cite_claim_title({ id, paraphrase: bare(paraphrase) })}`,
    `PY  - ${year(released)}`,
    `DA  - ${released.replaceAll("-", "/")}`,
    `N1  - ${noteOf(verdict, released, hash)}`,
    `UR  - ${path}`,
    "ER  - ",
  ].join("\n");
}

const noteOf = (verdict: string, released: string, hash: string) =>
  m.cite_note({ verdict: verdict.toLowerCase(), released, hash: short(hash) });
const year = (date: string) => date.slice(0, 4);
const short = (hash: string) => hash.slice(0, 12);
const bare = (text: string) => text.replaceAll(/\s+/g, " ").trim();
