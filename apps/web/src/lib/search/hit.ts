import type { SearchEntry, SearchKind } from "@ambit/core/search";
import { english } from "#lib/language/names.ts";
import type { ClaimStatus } from "#lib/verdict/status.ts";

/** What the site searches: of a claim also its verdict. */
export interface SearchedEntry extends SearchEntry {
  readonly status?: ClaimStatus;
}

/** Something found. */
export interface Hit {
  /** `actors/KAZ`. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly href: string;
  /** A claim's verdict. */
  readonly status?: ClaimStatus;
}

export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly Hit[];
  /** How many there are, those that are left out too. */
  readonly total: number;
}

/** Of what is called so in English only: claims are our paraphrases, articles and datasets have their own titles. */
export const langOf = (kind: SearchKind): "en" | undefined =>
  kind === "claims" || kind === "datasets" || kind === "sources" ? english : undefined;

/** Hits by kind, the kind with the best hit first, of each at most so many. */
export function grouped(hits: readonly Hit[], most = Infinity): readonly HitGroup[] {
  return [...Map.groupBy(hits, (hit) => hit.kind)].map(([kind, own]) => ({
    kind,
    hits: own.slice(0, most),
    total: own.length,
  }));
}
