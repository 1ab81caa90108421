import type { Assessment, ClaimKind } from "@ambit/core/model";
import type { ClaimStatus } from "#lib/verdict/status.ts";

/** A claim in a list of hundreds: places in the index's tables stand for what repeats. */
export type PackedLine = readonly [
  source: number,
  number: string,
  paraphrase: string,
  status: ClaimStatus,
  rating: Assessment["rating"] | 0,
  kind: ClaimKind,
  actors: readonly number[],
  topics: readonly number[],
  indicators: readonly number[],
  expired: 0 | 1,
];

/** Every claim with what a list can be filtered by, small enough to be sent whole. */
export interface ClaimIndex {
  readonly sources: readonly {
    readonly id: string;
    readonly label: string;
    readonly published: string;
  }[];
  readonly actors: readonly { readonly id: string; readonly label: string }[];
  readonly topics: readonly string[];
  readonly indicators: readonly { readonly id: string; readonly label: string }[];
  readonly lines: readonly PackedLine[];
}

/** The same line with its names. */
export interface ClaimLine {
  readonly id: string;
  readonly source: string;
  readonly paraphrase: string;
  readonly status: ClaimStatus;
  readonly rating?: Assessment["rating"];
  readonly kind: ClaimKind;
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly indicators: readonly string[];
  readonly expired: boolean;
}

/** Lines with ids in the place of numbers. */
export function unpack({ sources, actors, topics, indicators, lines }: ClaimIndex): ClaimLine[] {
  const ids = (places: readonly number[], table: readonly { readonly id: string }[]) =>
    places.map((place) => table[place]?.id ?? "");
  return lines.map(
    ([source, number, paraphrase, status, rating, kind, who, what, measured, expired]) => {
      const { id = "" } = sources[source] ?? {};
      return {
        id: `${id}/${number}`,
        source: id,
        paraphrase,
        status,
        ...(rating === 0 ? {} : { rating }),
        kind,
        actors: ids(who, actors),
        topics: what.map((place) => topics[place] ?? ""),
        indicators: ids(measured, indicators),
        expired: expired === 1,
      };
    },
  );
}

/** Lines under the sources that they come from, sources in their order. */
export function bySource(
  { sources }: Pick<ClaimIndex, "sources">,
  lines: readonly ClaimLine[],
): readonly {
  readonly source: ClaimIndex["sources"][number];
  readonly lines: readonly ClaimLine[];
}[] {
  const groups = Map.groupBy(lines, (line) => line.source);
  return sources.flatMap((source) => {
    const own = groups.get(source.id);
    return own ? [{ source, lines: own }] : [];
  });
}

/** How many lines have a thing, by its id, most first. */
export function tally(
  lines: readonly ClaimLine[],
  of: (line: ClaimLine) => readonly string[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const key of lines.flatMap(of)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
