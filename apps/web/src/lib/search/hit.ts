import type { SearchKind } from "@ambit/core/search";

/** Something found. */
export interface Hit {
  /** `actors/KAZ`. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly href: string;
}

export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly Hit[];
  /** How many there are, those that are left out too. */
  readonly total: number;
}

/** Hits by kind, the kind with the best hit first, of each at most so many. */
export function grouped(hits: readonly Hit[], most = Infinity): readonly HitGroup[] {
  return [...Map.groupBy(hits, (hit) => hit.kind)].map(([kind, own]) => ({
    kind,
    hits: own.slice(0, most),
    total: own.length,
  }));
}
