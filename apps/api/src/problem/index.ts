export { problem, Problem, statusOf } from "./problem.ts";
export { validate } from "./validate.ts";
