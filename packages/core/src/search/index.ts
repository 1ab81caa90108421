export { SEARCH_KINDS, searchEntries, type SearchEntry, type SearchKind } from "./entries.ts";
export { findEntries, type FoundEntry, type SearchIndex } from "./find.ts";
export { entryKey, SEARCH_OPTIONS, searchDocuments, type SearchDocument } from "./options.ts";
