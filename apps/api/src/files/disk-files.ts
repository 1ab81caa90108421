import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackFiles } from "@ambit/core/datasets";

/** The compiled pack in a folder. */
export function diskFiles(folder: string): PackFiles {
  const absent = (error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  };
  return {
    text: (path) => readFile(join(folder, path), "utf8").catch(absent),
    bytes: async (path) => {
      const bytes = await readFile(join(folder, path)).catch(absent);
      return bytes && new Uint8Array(bytes);
    },
  };
}
