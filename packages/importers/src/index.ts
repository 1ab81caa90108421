import { aiddata } from "./aiddata/index.ts";
import { bostonUniversity } from "./boston-university/index.ts";
import { bti } from "./bti/index.ts";
import { cia } from "./cia/index.ts";
import { comtrade } from "./comtrade/index.ts";
import { cowCapabilities } from "./cow-capabilities/index.ts";
import { cow } from "./cow/index.ts";
import { energyInstitute } from "./energy-institute/index.ts";
import { eurostat } from "./eurostat/index.ts";
import { facts } from "./facts/index.ts";
import { freedomHouse } from "./freedom-house/index.ts";
import { gapminder } from "./gapminder/index.ts";
import { imfImts } from "./imf-imts/index.ts";
import { imf } from "./imf/index.ts";
import { atop } from "./atop/index.ts";
import { ceias } from "./ceias/index.ts";
import { cowContiguity } from "./cow-contiguity/index.ts";
import { cowOrganisations } from "./cow-organisations/index.ts";
import { cshapes } from "./cshapes/index.ts";
import { dcad } from "./dcad/index.ts";
import { desta } from "./desta/index.ts";
import { usHistorian } from "./us-historian/index.ts";
import { greenfdc } from "./greenfdc/index.ts";
import { migo } from "./migo/index.ts";
import type { Importer } from "./importer.ts";
import { kazakhstanBns } from "./kazakhstan-bns/index.ts";
import { knomad } from "./knomad/index.ts";
import { kyrgyzstanNsc } from "./kyrgyzstan-nsc/index.ts";
import { mme } from "./mme/index.ts";
import { penppml } from "./penppml/index.ts";
import { polity } from "./polity/index.ts";
import { russiaFts } from "./russia-fts/index.ts";
import { sipri } from "./sipri/index.ts";
import { unescoUis } from "./unesco-uis/index.ts";
import { usCensus } from "./us-census/index.ts";
import { usDmdc } from "./us-dmdc/index.ts";
import { uzbekistanStat } from "./uzbekistan-stat/index.ts";
import { vdem } from "./vdem/index.ts";
import { voeten } from "./voeten/index.ts";
import { wits } from "./wits/index.ts";
import { worldBank } from "./world-bank/index.ts";

export type { DatasetDescriptor, Importer, Row } from "./importer.ts";
export { runImporters, type Run } from "./run/index.ts";

/** Every importer, by the name of its folder. A new one is a line here. */
export const IMPORTERS: readonly Importer[] = [
  aiddata,
  atop,
  bostonUniversity,
  bti,
  ceias,
  cia,
  comtrade,
  cow,
  cowCapabilities,
  cowContiguity,
  cowOrganisations,
  cshapes,
  dcad,
  desta,
  energyInstitute,
  eurostat,
  facts,
  freedomHouse,
  gapminder,
  greenfdc,
  imf,
  imfImts,
  kazakhstanBns,
  knomad,
  kyrgyzstanNsc,
  migo,
  mme,
  penppml,
  polity,
  russiaFts,
  sipri,
  unescoUis,
  usCensus,
  usDmdc,
  usHistorian,
  uzbekistanStat,
  vdem,
  voeten,
  wits,
  worldBank,
];
