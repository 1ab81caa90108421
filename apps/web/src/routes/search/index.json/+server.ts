import { json } from "@sveltejs/kit";
import { packed } from "#lib/search/packed.ts";
import { entriesIn } from "#lib/server/language/search.ts";
import { openedPack } from "#lib/server/pack.ts";
import type { RequestHandler } from "./$types";

export const prerender = true;

/** Everything that can be searched, for the search box, which fetches it when it is first used. */
export const GET: RequestHandler = async () => {
  return json(packed(entriesIn(await openedPack())));
};
