import { browser } from "$app/env";
import { loadFigure } from "#lib/evidence/load-figures.ts";
import { loadControls, loadParts } from "#lib/home/later.ts";
import { isHydrated } from "#lib/served/hydration.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ data }) => {
  // What the server drew needs its code only once it is drawn anew.
  const served = browser && !isHydrated();
  return {
    ...data,
    Figure: served ? undefined : await loadFigure("lines"),
    Controls: served ? undefined : await loadControls(),
    Parts: served ? undefined : await loadParts(),
  };
};
