import { error, redirect } from "@sveltejs/kit";
import { actorPath } from "#lib/navigation/links.ts";
import { profileOf } from "#lib/server/actors/profile.ts";
import { ledger } from "#lib/server/ledger/opened.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import { idsWithRedirects, movedTo } from "#lib/server/redirects.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = async () => {
  const { catalog } = await openedPack();
  return idsWithRedirects(catalog, "actors").map((id) => ({ id }));
};

export const load: PageServerLoad = async ({ params }) => {
  const pack = await openedPack();
  const moved = movedTo(pack.catalog, "actors", params.id);
  if (moved !== undefined) redirect(308, actorPath(moved));
  const actor = pack.catalog.actors.get(params.id);
  if (!actor) error(404);
  const sources = { pack, engine: await engine(), ledger: await ledger() };
  return { profile: profileOf(sources, params.id, actor) };
};
