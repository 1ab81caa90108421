import type { Assessment } from "@ambit/core/model";
import { m } from "#lib/paraglide/messages.js";
import type { ClaimStatus } from "#lib/verdict/status.ts";
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

/** What a sentence about a claim and its verdict needs, all of it in English. */
export interface Quoted extends Pick<Cited, "id" | "paraphrase" | "released" | "path"> {
  /** Who makes the claim: names, or a part of the page such as `caption`; nobody where only the publisher is known. */
  readonly claimants: readonly string[];
  readonly publisher: string;
  /** "July 2024". */
  readonly published: string;
  readonly status: ClaimStatus;
  readonly rating?: Assessment["rating"] | undefined;
  /** Whose figures say what, or the reasons of whoever judged. */
  readonly summary: string;
}

/**
 * For a running text: who claims what, and what Ambit finds. It is English in every language of the
 * site, because paraphrases are: half a sentence in Russian around English words can be printed
 * nowhere. The paraphrase is ours, so it stands without quotation marks and is called one.
 */
export function citeQuote(quoted: Quoted): string {
  const { id, claimants, publisher, published, paraphrase, released, path } = quoted;
  const who =
    claimants.length > 0
      ? `${ENGLISH.format(claimants)} (${publisher}, ${published})`
      : `${publisher} (${published})`;
  const verb = claimants.length > 1 ? "claim" : "claims";
  return `${who} ${verb}, in Ambit’s paraphrase: ${bare(paraphrase)} Ambit: ${found(quoted)} (Ambit, claim ${id}, release of ${released}, ${path})`;
}

const ENGLISH = new Intl.ListFormat("en", { type: "conjunction" });

/** "supported as China reports …", with the status once: the summary of a test that comes out one way begins with it. */
function found({ status, rating, summary }: Quoted): string {
  const why = bare(summary);
  if (status === "assessed") {
    return `${rating ?? "open"}, judged and not computed. ${why}`.trim();
  }
  const begins = why.toLowerCase().startsWith(status);
  return begins ? `${status}${why.slice(status.length)}` : `${status}. ${why}`.trim();
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
