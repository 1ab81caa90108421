import { browser } from "$app/env";
import { loadFigures } from "#lib/evidence/load-figures.ts";
import { isHydrated } from "#lib/served/hydration.ts";
import type { PageLoad } from "./$types";
import { loadParts } from "./parts.ts";

export const load: PageLoad = async ({ data }) => {
  // What the server drew needs its code only once it is drawn anew.
  const served = browser && !isHydrated();
  return {
    ...data,
    figures: served ? {} : await loadFigures(data.claim.evidence),
    parts: served ? undefined : await loadParts(),
  };
};
