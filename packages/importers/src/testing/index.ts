export { fixtureFiles, withCell, type Spoil } from "./fixture-files.ts";
export { figures } from "./figures.ts";
export { codes } from "./codes.ts";
