import { energyInstitute } from "./energy-institute/index.ts";
import { eurostat } from "./eurostat/index.ts";
import type { Importer } from "./importer.ts";
import { kazakhstanBns } from "./kazakhstan-bns/index.ts";
import { knomad } from "./knomad/index.ts";
import { kyrgyzstanNsc } from "./kyrgyzstan-nsc/index.ts";
import { russiaFts } from "./russia-fts/index.ts";
import { uzbekistanStat } from "./uzbekistan-stat/index.ts";
import { worldBank } from "./world-bank/index.ts";

export type { DatasetDescriptor, Importer, Row } from "./importer.ts";
export { runImporters, type Run } from "./run/index.ts";

/** Every importer, by the name of its folder. A new one is a line here. */
export const IMPORTERS: readonly Importer[] = [
  energyInstitute,
  eurostat,
  kazakhstanBns,
  knomad,
  kyrgyzstanNsc,
  russiaFts,
  uzbekistanStat,
  worldBank,
];
