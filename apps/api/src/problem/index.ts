export { didYouMean } from "./nearest.ts";
export { problem, Problem } from "./problem.ts";
export { NoQuery, validate } from "./validate.ts";
