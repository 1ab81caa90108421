import type { Kept } from "./kept.ts";

/**
 * The first page of a visit is loaded before the service worker is there, and so passes it by: once
 * it runs it is told what the page consists of. That it is in charge by now says nothing of what it
 * has seen, since it may have taken over between the page's loading and this; what it has is not kept twice.
 */
export async function keepThisPage(): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const { active } = await workers.ready;
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin but ours
  active?.postMessage({ keep: [location.href, ...loaded] } satisfies Kept);
}

/** The pages that can be read without a network, by path. */
export async function keptPages(): Promise<readonly string[]> {
  if (!("caches" in globalThis)) return [];
  const requests = await Promise.all(
    (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
  );
  const paths = requests.flat().map(({ url }) => new URL(url).pathname);
  return [...new Set(paths)]
    .filter((path) => path.endsWith("/") && !path.endsWith("/offline/"))
    .toSorted();
}
