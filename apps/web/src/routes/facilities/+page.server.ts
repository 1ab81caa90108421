import { facilityColumns, facilityGroups, militaryFinding } from "#lib/server/facilities/list.ts";
import { openedPack } from "#lib/server/pack.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => {
  const { catalog, release } = await openedPack();
  return {
    finding: militaryFinding(catalog, release.released),
    columns: facilityColumns(),
    groups: facilityGroups(catalog),
  };
};
