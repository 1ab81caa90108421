import { join } from "node:path";
import { z } from "zod";
import { audit, CoverageSummary, Exceptions, rulesSince, type Tally } from "../../audit/index.ts";
import type { Pack } from "../../catalog/index.ts";
import { settle, type Issue, type Result } from "../../model/index.ts";
import type { ObservationStore } from "../../series/index.ts";
import { readYaml } from "./read-data.ts";

/** What the rules over the figures came to. */
export interface FigureAudit {
  readonly tallies: readonly Tally[];
  /** What the last release held; undefined before the first. */
  readonly released: CoverageSummary | undefined;
}

/** Runs every rule over the figures; a finding that exceptions.yml does not explain is an issue. */
export async function auditFigures(
  folder: string,
  pack: Pack,
  store: ObservationStore,
): Promise<Result<FigureAudit>> {
  const issues: Issue[] = [];
  const exceptions = await readOptional(folder, "exceptions.yml", Exceptions, issues);
  const released = await readOptional(folder, "released.yml", CoverageSummary, issues);
  if (issues.length > 0) return settle(undefined as never, issues);
  const { tallies, issues: found } = audit(pack, store, rulesSince(released), exceptions ?? []);
  return settle({ tallies, released }, found);
}

/** A file that a pack need not have: undefined when it is not there. */
async function readOptional<T>(
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
      tip: `data/schema has the fields; ${file === "released.yml" ? "restore the file from the repository." : "an editor shows them."}`,
    });
  }
  return undefined;
}
