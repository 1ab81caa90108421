import type { OpenPack } from "@ambit/core/datasets";
import type { ClaimIndex, PackedLine } from "#lib/claims/index-view.ts";
import { byPlace } from "#lib/claims/order.ts";
import { formatDate } from "#lib/format/date.ts";
import { indicatorName, nameIn } from "#lib/language/names.ts";

/** Every claim of the pack, sources by date, claims in the order of their text. */
export function claimIndex({
  catalog,
  verdicts,
}: Pick<OpenPack, "catalog" | "verdicts">): ClaimIndex {
  const sources = [...catalog.sources.values()].toSorted((a, b) =>
    a.published < b.published ? 1 : -1,
  );
  const actors = new Table();
  const topics = new Table();
  const indicators = new Table();
  const lines = [...catalog.claims.keys()].toSorted(byPlace).flatMap((id): PackedLine[] => {
    const claim = catalog.claims.get(id);
    const verdict = verdicts.get(id);
    if (!claim || !verdict) return [];
    const [source = "", number = ""] = id.split("/");
    return [
      [
        sources.findIndex((s) => s.id === source),
        number,
        claim.paraphrase,
        verdict.status,
        verdict.rating ?? 0,
        claim.kind,
        claim.actors.map((actor) => actors.place(actor)),
        claim.topics.map((topic) => topics.place(topic)),
        verdict.indicators.map((indicator) => indicators.place(indicator)),
        verdict.expired ? 1 : 0,
      ],
    ];
  });
  return {
    sources: sources.map(({ id, shortName, published }) => ({
      id,
      label: shortName,
      published: formatDate(published),
    })),
    actors: actors.keys.map((id) => ({ id, label: nameIn(catalog, id) })),
    topics: topics.keys,
    indicators: indicators.keys.map((id) => ({
      id,
      label: indicatorName(catalog, id),
    })),
    // Grouped by source in the order of the sources.
    lines: lines.toSorted((a, b) => a[0] - b[0]),
  };
}

/** Keys with the places at which they were first met. */
class Table {
  readonly #places = new Map<string, number>();

  get keys(): readonly string[] {
    return [...this.#places.keys()];
  }

  place(key: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const fresh = this.#places.size;
    this.#places.set(key, fresh);
    return fresh;
  }
}
