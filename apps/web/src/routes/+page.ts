import { browser } from "$app/env";
import { loadFigure } from "#lib/evidence/load-figures.ts";
import { isHydrated } from "#lib/served/hydration.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ data }) => ({
  ...data,
  // What the server drew needs its code only once it is seen.
  Figure: browser && !isHydrated() ? undefined : await loadFigure("lines"),
});
