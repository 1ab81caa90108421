import { languages, langOf } from "#lib/language/languages.ts";
import { counterpart } from "#lib/navigation/counterpart.ts";
import { declaredOrigin } from "#lib/server/sitemap/origin.ts";

/** Links that tell search engines a page's own address and those of the same page in other languages. */
export function alternates(path: string): string {
  const link = (attributes: string, to: string) =>
    `<link ${attributes} href="${declaredOrigin}${to}" />`;
  // "external" keeps the prerenderer from following them: the other languages are built by themselves.
  return [
    link('rel="canonical external"', path),
    ...languages.map((other) =>
      link(`rel="alternate external" hreflang="${langOf(other)}"`, counterpart(path, other)),
    ),
    link('rel="alternate external" hreflang="x-default"', counterpart(path, "en")),
  ].join("\n    ");
}
