import type { OpenPack } from "@ambit/core/datasets";
import { verdictWords } from "#lib/claims/words.ts";
import { formatDate } from "#lib/format/date.ts";
import { m } from "#lib/paraglide/messages.js";
import type { Card } from "./card.ts";

type Known = Pick<OpenPack, "catalog" | "verdicts">;

/** The kinds of pages that share one card each. */
const KINDS: Readonly<Record<string, () => string>> = {
  site: m.preview_site,
  claims: m.preview_claims,
  compare: m.preview_compare,
  mirror: m.preview_mirror,
  check: m.preview_check,
  timeline: m.preview_timeline,
  actors: m.preview_actors,
  indicators: m.preview_indicators,
  datasets: m.preview_datasets,
  method: m.preview_method,
};

export const kinds: readonly string[] = Object.keys(KINDS);

/** The card of a kind of page; undefined for one that there is not. */
export function kindCard(kind: string): Card | undefined {
  const title = KINDS[kind];
  return title && { title: title(), kind: m.preview_about(), detail: m.preview_open() };
}

/** Claims with a computed verdict have a card of their own; the others show their source's. */
export function hasCard({ verdicts }: Known, id: string): boolean {
  const line = verdicts.get(id);
  return line !== undefined && line.status !== "assessed";
}

export function claimCardOf({ catalog, verdicts }: Known, id: string): Card | undefined {
  const [claim, line] = [catalog.claims.get(id), verdicts.get(id)];
  const source = catalog.sources.get(id.split("/")[0] ?? "");
  if (!claim || !line || !source) return undefined;
  return {
    title: claim.paraphrase,
    kind: `${source.shortName}, ${formatDate(source.published)}`,
    verdict: { status: line.status, words: verdictWords(line) },
    detail: m.preview_claim({ id }),
  };
}

export function sourceCard({ catalog }: Known, id: string): Card | undefined {
  const source = catalog.sources.get(id);
  if (!source) return undefined;
  const count = [...catalog.claims.keys()].filter((claim) => claim.startsWith(`${id}/`)).length;
  return {
    title: source.title ?? source.shortName,
    kind: `${source.shortName}, ${formatDate(source.published)}`,
    detail: m.preview_source({ count }),
  };
}
