export { SEARCH_KINDS, searchEntries, type SearchEntry, type SearchKind } from "./entries.ts";
export { entryWeight, SEARCH_OPTIONS, searchDocument, type SearchDocument } from "./options.ts";
