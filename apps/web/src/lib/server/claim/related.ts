import type { OpenPack } from "@ambit/core/datasets";
import type { Relation } from "@ambit/core/model";
import { byPlace } from "#lib/claims/order.ts";
import type { RelatedClaim } from "#lib/claims/view.ts";
import { relationWord } from "#lib/claims/words.ts";
import { claimPath } from "#lib/navigation/links.ts";

type Pack = Pick<OpenPack, "catalog" | "verdicts">;

interface Incoming {
  readonly from: string;
  readonly relation: Relation;
}

const indexes = new WeakMap<Pack["catalog"], ReadonlyMap<string, readonly Incoming[]>>();

/** The claims that a claim names as related, and those that name it. */
export function relatedTo(pack: Pack, id: string): readonly RelatedClaim[] {
  const own = pack.catalog.claims.get(id)?.relations ?? [];
  const named = new Set(own.map(({ claim }) => claim));
  const outgoing = own.map(({ claim, kind, note }) => ({
    claim,
    word: relationWord(kind, "from"),
    note,
  }));
  const incoming = (incomingOf(pack).get(id) ?? [])
    // Said from both ends it is still one relation.
    .filter(({ from }) => !named.has(from))
    .toSorted((a, b) => byPlace(a.from, b.from))
    .map(({ from, relation }) => ({
      claim: from,
      word: relationWord(relation.kind, "to"),
      note: relation.note,
    }));
  return [...outgoing, ...incoming].flatMap(({ claim, word, note }) => {
    const line = relatedClaim(pack, claim);
    return line ? [{ ...line, word, ...(note ? { note } : {}) }] : [];
  });
}

/** A claim in one line with its verdict; undefined for an id that is none. */
export function relatedClaim({ catalog, verdicts }: Pack, id: string): RelatedClaim | undefined {
  const claim = catalog.claims.get(id);
  const verdict = verdicts.get(id);
  if (!claim || !verdict) return undefined;
  return {
    id,
    href: claimPath(id),
    paraphrase: claim.paraphrase,
    source: catalog.sources.get(id.split("/")[0] ?? "")?.shortName ?? "",
    status: verdict.status,
    ...(verdict.rating ? { rating: verdict.rating } : {}),
  };
}

function incomingOf({ catalog }: Pack): ReadonlyMap<string, readonly Incoming[]> {
  const known = indexes.get(catalog);
  if (known) return known;
  const all = [...catalog.claims].flatMap(([from, claim]) =>
    claim.relations.map((relation) => ({ from, relation })),
  );
  const fresh = Map.groupBy(all, ({ relation }) => relation.claim);
  indexes.set(catalog, fresh);
  return fresh;
}
