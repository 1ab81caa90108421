/** How a request is answered where there may be no network. */
export type Way =
  /** The network first, what was kept of it last: nobody online gets anything old. */
  | "fresh"
  /** What was kept first: its name changes with its content. */
  | "kept"
  /** Not ours to answer. */
  | "leave";

/** The API computes its answers, frames stand in other people's pages, and feeds have readers of their own. */
const LEFT =
  /^(\/[a-z]{2})?\/(v1|docs|docs-assets|openapi\.json|feeds|embed|preview|service-worker\.js)(\/|$)/;

/** The way of a request to `url` from a page at `origin`. */
export function wayOf(url: URL, origin: string, method: string): Way {
  if (method !== "GET" || url.origin !== origin) return "leave";
  // Asked to learn of a new release: an old answer would hide it.
  if (LEFT.test(url.pathname) || url.pathname.endsWith("/_app/version.json")) return "leave";
  return url.pathname.includes("/_app/immutable/") ? "kept" : "fresh";
}

/**
 * Under which address an answer is kept. Pages are the same whatever their query asks, which is read in
 * the browser; so are their data.
 */
export function keyOf(url: URL): string {
  return url.origin + url.pathname;
}

/**
 * The other half of a page: navigation inside the site reads its data alone, a reload its HTML alone,
 * and each is kept with the other.
 */
export function otherHalf(pathname: string): string | undefined {
  if (pathname.endsWith("/__data.json")) return pathname.slice(0, -"__data.json".length);
  return pathname.endsWith("/") ? `${pathname}__data.json` : undefined;
}

/** The site's own files that a page's HTML names. */
export function filesOf(html: string): string[] {
  const found = html.match(/(?:\/[a-z]{2})?\/(?:_app\/immutable\/[\w./-]+|favicon\.svg)/g) ?? [];
  return [...new Set(found)];
}
