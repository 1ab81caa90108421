import type { OpenPack } from "@ambit/core/datasets";
import type { Catalog } from "@ambit/core/catalog";
import type { Searcher } from "./search/index.ts";

/** What every route finds on its context. */
export interface ApiEnv {
  Variables: {
    pack: OpenPack;
    catalog: Catalog;
    searcher: () => Searcher;
  };
}
