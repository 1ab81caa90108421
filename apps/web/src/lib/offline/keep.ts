import { pathTo } from "#lib/navigation/links.ts";
import type { Kept } from "./kept.ts";

/**
 * Keeps what is read for when there is no network, and the page that is open with it. The first page of a
 * visit is loaded before the service worker is there, and so passes it by: once it runs it is told what the
 * page consists of. That it is in charge by now says nothing of what it has seen, since it may have taken
 * over between the page's loading and this; what it has is not kept twice.
 */
export async function keepPages(): Promise<void> {
  const workers = navigator.serviceWorker;
  // Readers of another site's page have not come to keep ours.
  if (!workers || self !== top) return;
  // What the page itself needs comes first.
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  await workers.register(pathTo("/service-worker.js"), { type: "module" });
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
