export { makeEdition, type Edition } from "./make-edition.ts";
export { newestEdition, readPrevious, type PreviousEdition } from "./previous.ts";
