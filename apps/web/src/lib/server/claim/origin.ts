import type { Catalog } from "@ambit/core/catalog";
import type { Claim, Source } from "@ambit/core/model";
import type { Link, Origin } from "#lib/claims/view.ts";
import { hedgingWord, kindWord } from "#lib/claims/words.ts";
import { formatDate, formatSpan } from "#lib/format/date.ts";
import { nameIn } from "#lib/language/names.ts";
import { topicWord } from "#lib/language/topic.ts";
import { actorPath, claimsOfPath, sourcePath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { partWord } from "#lib/sources/part-word.ts";

type Located<T> = T & { readonly id: string };

/** Who asserts a claim, in which publication, and in which passage of it. */
export function originOf(catalog: Catalog, claim: Claim, source: Located<Source>): Origin {
  const { passage, kind, hedging, period, footnotes, actors, topics } = claim;
  return {
    who: speakersOf(catalog, claim.speaker, source),
    source: { label: source.shortName, href: sourcePath(source.id) },
    paragraph: passage.paragraph,
    passage: m.claim_origin_begins({
      paragraph: passage.paragraph,
      paragraphs: source.text.paragraphs,
      begins: passage.begins,
    }),
    published: formatDate(source.published),
    footnotes: footnotes.flatMap((number) => {
      const note = source.footnotes.find((f) => f.number === number);
      return note ? [{ number, cites: note.cites, ...(note.url ? { url: note.url } : {}) }] : [];
    }),
    kind: kindWord(kind),
    hedging: hedgingWord(hedging),
    period: formatSpan(period?.from, period?.to),
    actors: actors.map((actor) => ({
      actor,
      label: nameIn(catalog, actor),
      href: actorPath(actor),
    })),
    topics: topics.map((topic) => ({
      label: topicWord(topic),
      href: claimsOfPath("topic", topic),
    })),
  };
}

/** The authors by name where they are known; whoever is quoted; a part of the page in its own words. */
export function speakersOf(
  catalog: Catalog,
  speaker: string,
  { authors }: Source,
): readonly Link[] {
  const link = (id: string) => ({ label: nameIn(catalog, id), href: actorPath(id) });
  if (speaker !== "author")
    return catalog.actors.has(speaker) ? [link(speaker)] : [{ label: partWord(speaker) }];
  return authors.length > 0 ? authors.map(link) : [{ label: m.claim_author_unnamed() }];
}
