import type { Finder } from "./finder.ts";
import type { Hit } from "./hit.ts";
import { loadFinder } from "./load-finder.ts";

/** A search while it is typed: its hits follow the text as soon as the list is there. */
export class Search {
  query = $state("");
  /** Whether the list could not be fetched: without a connection, where it is not kept. */
  failed = $state(false);

  #finder = $state.raw<Finder>();

  readonly ready = $derived(this.#finder !== undefined);
  readonly hits: readonly Hit[] = $derived(
    this.query.trim() === "" ? [] : (this.#finder?.(this.query) ?? []),
  );

  /** Fetches the list unless it is there. */
  async load(): Promise<void> {
    if (this.#finder) return;
    try {
      this.#finder = await loadFinder();
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}
