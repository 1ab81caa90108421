/** The footer never changes: its code is for the server, and for a browser that could not take a page over. */
export const loadSiteFooter = async () => (await import("../SiteFooter.svelte")).default;
