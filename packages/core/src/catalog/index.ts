export { createCatalog, type Catalog } from "./catalog.ts";
export { type PackCheck } from "./check.ts";
export { checkPack, PACK_CHECKS } from "./check-pack.ts";
export { isUnread, NO_GAPS, type Gaps } from "./gaps.ts";
export { ENTITY_KINDS, fileOf, type EntityKind, type Pack } from "./pack.ts";
export { parseDocuments, parsePack, type Document } from "./parse-pack.ts";
export { vocabularyOf } from "./vocabulary.ts";
