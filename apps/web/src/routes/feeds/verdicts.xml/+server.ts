import { verdictsFeed } from "#lib/server/feeds/feeds.ts";
import type { RequestHandler } from "./$types";

export const prerender = true;

export const GET: RequestHandler = async () =>
  new Response(await verdictsFeed(), {
    headers: { "content-type": "application/atom+xml" },
  });
