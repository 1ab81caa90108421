export { problem, Problem } from "./problem.ts";
export { NoQuery, validate } from "./validate.ts";
