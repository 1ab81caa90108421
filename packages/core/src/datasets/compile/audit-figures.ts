import { audit, CoverageSummary, Exceptions, rulesSince, type Tally } from "../../audit/index.ts";
import type { Pack } from "../../catalog/index.ts";
import { settle, type Issue, type Result } from "../../model/index.ts";
import type { ObservationStore } from "../../series/index.ts";
import { withLines } from "./lines-of.ts";
import { readOptional } from "./read-optional.ts";

/** What the rules over the figures came to. */
export interface FigureAudit {
  readonly tallies: readonly Tally[];
  /** What the last release held; undefined before the first. */
  readonly released: CoverageSummary | undefined;
}

/** Runs every rule over the figures; a finding that exceptions.yml does not explain is an issue with the lines of its figures. */
export async function auditFigures(
  folder: string,
  pack: Pack,
  store: ObservationStore,
): Promise<Result<FigureAudit>> {
  const issues: Issue[] = [];
  const exceptions = await readOptional(folder, "exceptions.yml", Exceptions, issues);
  const released = await readOptional(folder, "released.yml", CoverageSummary, issues);
  if (issues.length > 0) return settle(undefined as never, issues);
  const found = audit(pack, store, rulesSince(released), exceptions ?? []);
  const { tallies } = found;
  return settle({ tallies, released }, await withLines(folder, found.issues, found.places));
}
