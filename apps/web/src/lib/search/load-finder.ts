import { pathTo } from "#lib/navigation/links.ts";
import type { Finder } from "./finder.ts";
import type { Packed } from "./packed.ts";

let loading: Promise<Finder> | undefined;

/** The finder over the site's own list, fetched when somebody first searches. A failed fetch is tried again with the next call. */
export function loadFinder(): Promise<Finder> {
  loading ??= fetchFinder().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchFinder(): Promise<Finder> {
  const [response, { createFinder }, { unpacked }] = await Promise.all([
    fetch(pathTo("/search/index.json")),
    import("./finder.ts"),
    import("./packed.ts"),
  ]);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return createFinder(unpacked((await response.json()) as Packed));
}
