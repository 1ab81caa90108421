import { version } from "$app/env";
import { self } from "$app/service-worker";
import type { Kept } from "#lib/offline/kept.ts";
import { base, pathTo } from "#lib/navigation/links.ts";
import { filesOf, keyOf, otherHalf, wayOf } from "#lib/offline/way.ts";

/** Of this language's pages; those of the others have workers of their own. */
const OURS = `ambit${base}-`;
/** One cache a release: what an older one kept goes when the new one takes over. */
const NAME = OURS + version;
const FALLBACK = pathTo("/offline/");
/** What most people come for, and what a search is made of: kept whether it has been read or not. */
const FIRST = ["/", "/claims/", "/check/", "/search/", "/search/index.json"] as const;

self.addEventListener("install", (event) => {
  event.waitUntil(
    keepShell()
      .then(keepFirst)
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const way = wayOf(url, self.location.origin, event.request.method);
  if (way === "kept") event.respondWith(keptFirst(event.request));
  if (way === "fresh") {
    const answer = freshFirst(event.request);
    event.respondWith(answer);
    event.waitUntil(answer.then((found) => keepRest(url, found)));
  }
});

self.addEventListener("message", (event) => {
  const { keep } = event.data as Kept;
  const ours = keep
    .map((address) => new URL(address))
    .filter((url) => wayOf(url, self.location.origin, "GET") !== "leave");
  event.waitUntil(Promise.allSettled(ours.map(keepWhole)));
});

/** The page that says that there is no network, with all that it needs. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(NAME);
  const answer = await fetch(FALLBACK);
  const html = await answer.clone().text();
  await cache.put(FALLBACK, answer);
  await cache.addAll(filesOf(html));
}

/** What can be had of the first pages: without one of them the worker is of use all the same. */
async function keepFirst(): Promise<void> {
  const urls = FIRST.map((page) => new URL(pathTo(page), self.location.origin));
  await Promise.allSettled(urls.map(keepWhole));
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(OURS) && name !== NAME)
      .map((name) => caches.delete(name)),
  );
}

async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}

async function freshFirst(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const key = keyOf(new URL(request.url));
  try {
    const answer = await fetch(request);
    if (isWhole(answer)) await cache.put(key, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(key);
    if (kept) return kept;
    const fallback = request.mode === "navigate" ? await cache.match(FALLBACK) : undefined;
    if (fallback) return fallback;
    throw error;
  }
}

/** What belongs to an answer that has come: its other half, and the files of a page. */
async function keepRest(url: URL, answer: Response): Promise<void> {
  if (!isWhole(answer) || otherHalf(url.pathname) === undefined) return;
  await keepWhole(url).catch(() => undefined);
}

/**
 * A file; or a page with its other half, the files that it names, and what these load once it is used:
 * without a network a page that has been read is to work as it did.
 */
async function keepWhole(url: URL): Promise<void> {
  const other = otherHalf(url.pathname);
  const halves = other === undefined ? [url] : [url, new URL(other, url)];
  const pages = await Promise.all(halves.map(add));
  const page = pages[halves.findIndex(({ pathname }) => pathname.endsWith("/"))];
  const files = page ? filesOf(await page.text()).map((file) => new URL(file, url)) : [];
  await Promise.all(files.map(add));
  await Promise.all(files.map(keepWhatItLoads));
}

/** What a module fetches when it is needed, as the search does: the bundler writes its names into the module. */
async function keepWhatItLoads(file: URL): Promise<void> {
  // The entries name the modules of every page.
  if (!/\/(?:chunks|nodes)\/[^/]+\.js$/.test(file.pathname)) return;
  const module = await add(file);
  const names = module ? filesOf(await module.text()) : [];
  await Promise.all(names.map((name) => add(new URL(name, file))));
}

/** What is kept of an address, which is asked for where nothing is yet. */
async function add(url: URL): Promise<Response | undefined> {
  const cache = await caches.open(NAME);
  const key = keyOf(url);
  const kept = await cache.match(key);
  if (kept) return kept;
  const answer = await fetch(key);
  if (!isWhole(answer)) return undefined;
  await cache.put(key, answer.clone());
  return answer;
}

/** Not a part of a file, nor a page that stands for one that is not there. */
function isWhole(answer: Response): boolean {
  return answer.status === 200 && !answer.redirected;
}
