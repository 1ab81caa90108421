import { join } from "node:path";
import type { z } from "zod";
import type { Issue } from "../../model/index.ts";
import { readYaml } from "./read-data.ts";

/** Written by the compiler: nobody should have edited them. */
const DERIVED = new Set(["released.yml", "changes.yml"]);

/** A file that a pack need not have: undefined when it is not there. */
export async function readOptional<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  issues: Issue[],
): Promise<T | undefined> {
  const found: Issue[] = [];
  const data = await readYaml(join(folder, file), file, found);
  const broken = found.filter((issue) => issue.code !== "missing_file");
  if (found.length > 0) {
    issues.push(...broken);
    return undefined;
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  for (const problem of parsed.error.issues) {
    issues.push({
      code: "bad_document",
      message: problem.message,
      file,
      path: problem.path.map((part) => (typeof part === "symbol" ? part.toString() : part)),
      tip: `data/schema has the fields; ${DERIVED.has(file) ? "restore the file from the repository." : "an editor shows them."}`,
    });
  }
  return undefined;
}
