// Everything that tests are tried with, as one piece that the page fetches when it is first needed.
export { browserPack } from "./browser-pack.ts";
export { completionsOf } from "./complete.ts";
export { evaluate, findIssues, wordsOf } from "./evaluate.ts";
