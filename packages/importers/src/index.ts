import { comtrade } from "./comtrade/index.ts";
import { cow } from "./cow/index.ts";
import { energyInstitute } from "./energy-institute/index.ts";
import { eurostat } from "./eurostat/index.ts";
import { imfImts } from "./imf-imts/index.ts";
import type { Importer } from "./importer.ts";
import { kazakhstanBns } from "./kazakhstan-bns/index.ts";
import { knomad } from "./knomad/index.ts";
import { kyrgyzstanNsc } from "./kyrgyzstan-nsc/index.ts";
import { penppml } from "./penppml/index.ts";
import { russiaFts } from "./russia-fts/index.ts";
import { usCensus } from "./us-census/index.ts";
import { uzbekistanStat } from "./uzbekistan-stat/index.ts";
import { wits } from "./wits/index.ts";
import { worldBank } from "./world-bank/index.ts";

export type { DatasetDescriptor, Importer, Row } from "./importer.ts";
export { runImporters, type Run } from "./run/index.ts";

/** Every importer, by the name of its folder. A new one is a line here. */
export const IMPORTERS: readonly Importer[] = [
  comtrade,
  cow,
  energyInstitute,
  eurostat,
  imfImts,
  kazakhstanBns,
  knomad,
  kyrgyzstanNsc,
  penppml,
  russiaFts,
  usCensus,
  uzbekistanStat,
  wits,
  worldBank,
];
