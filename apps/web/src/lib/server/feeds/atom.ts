import { language } from "#lib/language/language.ts";
import { langOf } from "#lib/language/languages.ts";

/** One thing that has happened. */
export interface FeedEntry {
  /** The same for ever, whatever the site is called: an IRI. */
  readonly id: string;
  readonly title: string;
  /** The page's path. */
  readonly path: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly summary: string;
}

export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** The feed's own path, and that of the page that it follows. */
  readonly path: string;
  readonly page: string;
  /** When it last changed, YYYY-MM-DD: the release. */
  readonly day: string;
  readonly rights: string;
  readonly entries: readonly FeedEntry[];
}

/** A feed as Atom has it, RFC 4287, with absolute addresses. */
export function atom(origin: string, feed: Feed): string {
  const { title, subtitle, path, page, day, rights, entries } = feed;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${langOf(language)}">`,
    `<id>urn:ambit:feed:${escaped(path)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<subtitle>${escaped(subtitle)}</subtitle>`,
    `<updated>${instant(day)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(origin + path)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(origin + page)}"/>`,
    "<author><name>Ambit</name></author>",
    `<rights>${escaped(rights)}</rights>`,
    ...entries.map((entry) => entryOf(origin, entry)),
    "</feed>",
    "",
  ].join("\n");
}

function entryOf(origin: string, { id, title, path, day, summary }: FeedEntry): string {
  return [
    "<entry>",
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${instant(day)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(origin + path)}"/>`,
    `<summary>${escaped(summary)}</summary>`,
    "</entry>",
  ].join("\n");
}

const instant = (day: string) => `${day}T00:00:00Z`;

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
