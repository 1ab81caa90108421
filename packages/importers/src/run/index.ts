export { runImporters, type Run } from "./run.ts";
