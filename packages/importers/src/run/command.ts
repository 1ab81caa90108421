import { describeIssue, fail, ok, type Result } from "@ambit/core/model";
import { parseArgs } from "node:util";
import type { Importer } from "../importer.ts";
import { runImporters } from "./run.ts";

/** Where a command writes its lines. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

interface Arguments {
  readonly raw: string;
  readonly data: string;
  readonly only: readonly string[];
}

/** Runs the importers as the command line says, and gives the exit code: 1 when nothing was written. */
export function command(
  importers: readonly Importer[],
  args: readonly string[],
  { out, err }: Streams,
): number {
  const parsed = readArguments(importers, args);
  if (!parsed.ok) {
    for (const issue of parsed.issues) err(issue.message);
    err("Usage: node src/cli.ts <raw folder> <data folder> [--only <importer>]...");
    err(`Importers: ${importers.map((i) => i.id).join(", ") || "none"}`);
    return 1;
  }
  const { raw, data, only } = parsed.value;
  const chosen = importers.filter((i) => only.length === 0 || only.includes(i.id));
  const result = runImporters({ importers: chosen, raw, data, progress: out });
  if (result.ok) {
    out(`${result.value.length} datasets written to ${data}/datasets`);
    return 0;
  }
  for (const issue of result.issues) err(describeIssue(issue));
  err(`${result.issues.length} issues: nothing was written`);
  return 1;
}

function readArguments(importers: readonly Importer[], args: readonly string[]): Result<Arguments> {
  let parsed;
  try {
    const options = { only: { type: "string", multiple: true } } as const;
    parsed = parseArgs({ args: args.slice(), allowPositionals: true, options });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  const [raw, data, ...more] = parsed.positionals;
  if (raw === undefined || data === undefined || more.length > 0) {
    return usage("There must be two folders, raw and data.");
  }
  const only = parsed.values.only ?? [];
  const unknown = only.find((id) => !importers.some((i) => i.id === id));
  if (unknown !== undefined) return usage(`There is no importer "${unknown}".`);
  return ok({ raw, data, only });
}

function usage(message: string): Result<never> {
  return fail({ code: "run.usage", message });
}
