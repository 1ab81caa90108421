import type { Catalog } from "../catalog/index.ts";
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
