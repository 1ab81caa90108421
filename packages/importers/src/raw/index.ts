export type { RawFiles, Sheet } from "./raw-files.ts";
