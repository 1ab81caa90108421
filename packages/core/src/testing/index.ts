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
  buildQuestion,
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
export { memoryFiles } from "./memory-files.ts";
export { packFilesContract } from "./pack-files-contract.ts";
export { storeContract } from "./store-contract.ts";
export { RANDOM_ACTORS, RANDOM_YEARS, randomTest, seeded } from "./random-test.ts";
export { randomWorld } from "./random-world.ts";
