export {
  ACTORS,
  buildActor,
  buildClaim,
  buildDataset,
  buildEvent,
  buildFacility,
  buildGroup,
  buildIndicator,
  buildMembership,
  buildPack,
  buildSource,
  buildTrade,
  GROUPS,
  INDICATORS,
} from "./build-pack.ts";
export {
  buildCatalog,
  buildEngine,
  buildStore,
  figures,
  type FigureRow,
  type Values,
} from "./build-engine.ts";
export { outcomesOf, statusesOf, verdictOf } from "./verdict-of.ts";
