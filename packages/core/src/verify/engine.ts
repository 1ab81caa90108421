import { vocabularyOf, type Catalog } from "../catalog/index.ts";
import type { Vocabulary } from "../language/index.ts";
import type { ObservationStore } from "../series/index.ts";

/** What a verdict is computed from. The store must hold the indicators that the test uses. */
export interface Engine {
  readonly catalog: Catalog;
  readonly store: ObservationStore;
  readonly vocabulary: Vocabulary;
  /** The states under influence: who reports "as target". */
  readonly targets: ReadonlySet<string>;
}

/** The group in every pack that names the states under influence. */
const TARGETS = "targets";

/** An engine over a pack; the vocabulary is made once. */
export function createEngine(catalog: Catalog, store: ObservationStore): Engine {
  return {
    catalog,
    store,
    vocabulary: vocabularyOf(catalog),
    targets: new Set(catalog.membersOf(TARGETS)),
  };
}
