export {
  compareEditions,
  isSlight,
  keyOf,
  lostShare,
  percent,
  type Difference,
  type Figure,
} from "./difference.ts";
export { printDifference } from "./print-difference.ts";
export { scaleIssues } from "./scale.ts";
