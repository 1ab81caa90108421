import { languages } from "#lib/language/languages.ts";
import { baseOf } from "#lib/navigation/links.ts";
import { origin } from "#lib/server/sitemap/origin.ts";
import type { RequestHandler } from "./$types";

export const prerender = true;

/** Everything may be read; specimens and the API's answers are no pages to be found by a search. */
export const GET: RequestHandler = () =>
  new Response(
    [
      "User-agent: *",
      ...languages.map((language) => `Disallow: ${baseOf(language)}/design/`),
      "Disallow: /v1/",
      "",
      ...languages.map((language) => `Sitemap: ${origin}${baseOf(language)}/sitemap.xml`),
      "",
    ].join("\n"),
    { headers: { "content-type": "text/plain" } },
  );
