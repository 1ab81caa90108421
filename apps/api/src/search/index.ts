export { createSearcher, type Hit, type Searcher } from "./searcher.ts";
