import { browser } from "$app/env";
import { loadSiteFooter } from "#lib/components/later/site-footer.ts";
import type { LayoutLoad } from "./$types";

export const prerender = true;
// Folders with an index.html are what every static host serves alike.
export const trailingSlash = "always";

export const load: LayoutLoad = async () => ({
  SiteFooter: browser ? undefined : await loadSiteFooter(),
});
