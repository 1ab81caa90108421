import { error, redirect } from "@sveltejs/kit";
import { facilityPath } from "#lib/navigation/links.ts";
import { facilityView } from "#lib/server/facilities/page.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import { idsWithRedirects, movedTo } from "#lib/server/redirects.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = async () => {
  const { catalog } = await openedPack();
  return idsWithRedirects(catalog, "facilities").map((id) => ({ id }));
};

export const load: PageServerLoad = async ({ params }) => {
  const pack = await openedPack();
  const moved = movedTo(pack.catalog, "facilities", params.id);
  if (moved !== undefined) redirect(308, facilityPath(moved));
  const facility = pack.catalog.facilities.get(params.id);
  if (!facility) error(404);
  return { facility: facilityView(pack, await engine(), params.id, facility) };
};
