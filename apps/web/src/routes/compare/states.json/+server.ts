import { options } from "#lib/server/compare/opened.ts";
import { statesMap } from "#lib/server/map/states.ts";
import type { RequestHandler } from "./$types";

export const prerender = true;

/** Fetched when somebody asks for the map. */
export const GET: RequestHandler = async () => {
  const { targets } = await options();
  return Response.json(statesMap(targets.map(({ id }) => id)));
};
