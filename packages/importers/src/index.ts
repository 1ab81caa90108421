import { energyInstitute } from "./energy-institute/index.ts";
import type { Importer } from "./importer.ts";
import { knomad } from "./knomad/index.ts";
import { worldBank } from "./world-bank/index.ts";

export type { DatasetDescriptor, Importer, Row } from "./importer.ts";
export { runImporters, type Run } from "./run/index.ts";

/** Every importer, by the name of its folder. A new one is a line here. */
export const IMPORTERS: readonly Importer[] = [energyInstitute, knomad, worldBank];
