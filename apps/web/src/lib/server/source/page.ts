import type { OpenPack } from "@ambit/core/datasets";
import type { Source } from "@ambit/core/model";
import { outcomeWord } from "#lib/claims/words.ts";
import { nameIn } from "#lib/language/names.ts";
import { claimPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { partWord } from "#lib/sources/part-word.ts";
import type { Paragraph, Sentence, SourceView } from "#lib/sources/view.ts";
import { distinct } from "./distinct.ts";
import { judgedOf, recordRows } from "./record.ts";
import { claimsOf, sourceSummary } from "./summary.ts";

type Pack = Pick<OpenPack, "catalog" | "verdicts">;

/** A source as its claims in order, with its record; undefined for an id that is none. */
export function sourceView(pack: Pack, id: string): SourceView | undefined {
  const source = pack.catalog.sources.get(id);
  if (!source) return undefined;
  const ids = claimsOf(pack, id);
  const once = distinct(pack.catalog, ids);
  const { provenance, url, licence, text, footnotes } = source;
  return {
    ...sourceSummary(pack, source),
    provenance,
    unknown: unknownOf(source),
    ...(url ? { url } : {}),
    licence,
    paragraphCount: text.paragraphs,
    sha256: text.sha256,
    footnotes: footnotes.map((note) => ({
      number: note.number,
      cites: note.cites,
      ...(note.url ? { url: note.url } : {}),
    })),
    paragraphs: paragraphsOf(pack, ids),
    rows: recordRows(judgedOf(pack, once)),
    repeated: judgedOf(pack, ids).length - judgedOf(pack, once).length,
    judged: ids.length - judgedOf(pack, ids).length,
    predictions: predictionsOf(pack, once),
  };
}

function unknownOf({ title, authors, published, url }: Source): readonly string[] {
  return [
    title === undefined ? m.source_unknown_title() : [],
    authors.length === 0 ? m.source_unknown_author() : [],
    published.length < 10 ? m.source_unknown_day() : [],
    url === undefined ? m.source_unknown_address() : [],
  ].flat();
}

function paragraphsOf(pack: Pack, ids: readonly string[]): readonly Paragraph[] {
  const { claims } = pack.catalog;
  const byParagraph = Map.groupBy(ids, (id) => claims.get(id)?.passage.paragraph ?? 0);
  return [...byParagraph]
    .toSorted(([a], [b]) => a - b)
    .map(([number, own]) => ({
      number,
      begins: claims.get(own[0] ?? "")?.passage.begins ?? "",
      sentences: own.flatMap((id) => sentenceOf(pack, id) ?? []),
    }));
}

function sentenceOf(pack: Pack, id: string): Sentence | undefined {
  const { catalog, verdicts } = pack;
  const claim = catalog.claims.get(id);
  const verdict = verdicts.get(id);
  if (!claim || !verdict) return undefined;
  return {
    id,
    href: claimPath(id),
    paraphrase: claim.paraphrase,
    status: verdict.status,
    ...(verdict.rating ? { rating: verdict.rating } : {}),
    ...speakerOf(pack, claim.speaker),
    expired: verdict.expired,
  };
}

function speakerOf({ catalog }: Pack, speaker: string): Pick<Sentence, "speaker" | "part"> {
  if (speaker === "author") return {};
  return catalog.actors.has(speaker)
    ? { speaker: nameIn(catalog, speaker) }
    : { part: partWord(speaker) };
}

const OUTCOMES = ["came-true", "partly", "failed", "open"] as const;

function predictionsOf({ catalog }: Pack, ids: readonly string[]): SourceView["predictions"] {
  const outcomes = ids.flatMap((id) => catalog.claims.get(id)?.prediction?.outcome ?? []);
  return OUTCOMES.map((outcome) => ({
    outcome: outcomeWord(outcome),
    count: outcomes.filter((o) => o === outcome).length,
  })).filter(({ count }) => count > 0);
}
