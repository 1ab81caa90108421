import { directoryOf } from "#lib/server/actors/directory.ts";
import { openedPack } from "#lib/server/pack.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => {
  const { catalog, release } = await openedPack();
  return { groups: directoryOf(catalog, release.suitors), count: catalog.actors.size };
};
