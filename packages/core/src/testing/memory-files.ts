import type { PackFiles } from "../datasets/index.ts";

/** Files of a compiled pack that lie in memory, texts as texts and tables as bytes, as a compiler gives them. */
export function memoryFiles(files: ReadonlyMap<string, string | Uint8Array>): PackFiles {
  return {
    text: async (path) => {
      const content = files.get(path);
      return typeof content === "string" ? content : undefined;
    },
    bytes: async (path) => {
      const content = files.get(path);
      return typeof content === "string" ? undefined : content;
    },
  };
}
