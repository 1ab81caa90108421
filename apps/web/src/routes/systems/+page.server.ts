import { openedPack } from "#lib/server/pack.ts";
import { systemGroups } from "#lib/server/systems/list.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => {
  const { catalog, release } = await openedPack();
  return { groups: systemGroups(catalog, release.released) };
};
