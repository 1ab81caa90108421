import type { Catalog } from "@ambit/core/catalog";
import type { OpenPack } from "@ambit/core/datasets";
import { nameIn } from "#lib/language/names.ts";
import { actorPath, claimPath } from "#lib/navigation/links.ts";
import { partWord } from "#lib/sources/part-word.ts";
import type { ClaimSummary } from "#lib/verdict/claim-summary.ts";

type Pack = Pick<OpenPack, "catalog" | "verdicts">;

/** A claim as lists show it; undefined for an id that is none. */
export function claimCard(pack: Pack, id: string): ClaimSummary | undefined {
  const claim = pack.catalog.claims.get(id);
  const line = pack.verdicts.get(id);
  if (!claim || !line) return undefined;
  const speaker = speakerOf(pack.catalog, claim.speaker);
  return {
    id,
    href: claimPath(id),
    paraphrase: claim.paraphrase,
    status: line.status,
    ...(line.rating ? { rating: line.rating } : {}),
    ...(line.expired ? { expired: true } : {}),
    ...(line.summary ? { summary: line.summary } : {}),
    source: pack.catalog.sources.get(id.split("/")[0] ?? "")?.shortName ?? "",
    ...(speaker ? { speaker } : {}),
    tags: claim.actors.map((actor) => ({
      label: nameIn(pack.catalog, actor),
      href: actorPath(actor),
      actor,
    })),
  };
}

/** Whom to name as the speaker: an actor by its name, a role in its own words, the author not at all. */
function speakerOf(catalog: Catalog, speaker: string): string | undefined {
  return speaker === "author"
    ? undefined
    : catalog.actors.has(speaker)
      ? nameIn(catalog, speaker)
      : partWord(speaker);
}
