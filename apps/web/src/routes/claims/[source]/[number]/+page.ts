import { browser } from "$app/env";
import { loadFigures } from "#lib/evidence/load-figures.ts";
import { isHydrated } from "#lib/served/hydration.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ data }) => ({
  ...data,
  // What the server drew needs its code only once it is seen.
  figures: browser && !isHydrated() ? {} : await loadFigures(data.claim.evidence),
});
