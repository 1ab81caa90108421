import { origin } from "#lib/server/sitemap/origin.ts";
import type { RequestHandler } from "./$types";

export const prerender = true;

/** Everything may be read; specimens and the API's answers are no pages to be found by a search. */
export const GET: RequestHandler = () =>
  new Response(
    [
      "User-agent: *",
      "Disallow: /design/",
      "Disallow: /v1/",
      "",
      `Sitemap: ${origin}/sitemap.xml`,
      "",
    ].join("\n"),
    { headers: { "content-type": "text/plain" } },
  );
