import { keepPages } from "#lib/offline/keep.ts";
import { searchOnSlash } from "#lib/search/slash.ts";
import { noteClicks } from "#lib/served/hydration.ts";
import { stirred } from "#lib/served/stirred.ts";

/**
 * Starts the page once its reader begins to do something: what the server wrote is whole, links and
 * forms need no scripts, and a phone that only shows a page has no work with it. An address that asks
 * for more than was written, and what is `data-live`, cannot wait.
 */
export async function init(): Promise<void> {
  void keepPages();
  noteClicks();
  addEventListener("keydown", searchOnSlash);
  const waits = location.search === "" && scrollY === 0 && !document.querySelector("[data-live]");
  if (waits) await stirred();
}
