import { browser } from "$app/env";
import { isHydrated } from "#lib/served/hydration.ts";
import type { LayoutLoad } from "./$types";

export const prerender = true;
// Folders with an index.html are what every static host serves alike.
export const trailingSlash = "always";

/** The router's start and the page's are two tasks: between them a phone can answer to a finger. */
export const load: LayoutLoad = async () => {
  if (browser && !isHydrated()) await new Promise((resolve) => setTimeout(resolve));
};
