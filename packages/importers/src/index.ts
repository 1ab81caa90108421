import type { Importer } from "./importer.ts";

export type { DatasetDescriptor, Importer, Row } from "./importer.ts";
export { runImporters, type Run } from "./run/index.ts";

/** Every importer, by the name of its folder. A new one is a line here. */
export const IMPORTERS: readonly Importer[] = [];
