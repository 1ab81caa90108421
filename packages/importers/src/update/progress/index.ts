export { BarProgress, PlainProgress, type Progress } from "./progress.ts";
