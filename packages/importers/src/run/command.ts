import { describeIssue, fail, ok, type Issue, type Result } from "@ambit/core/model";
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
  readonly acceptLoss: boolean;
}

const USAGE = [
  "Usage: npm run data:import -- <raw folder> <data folder> [options]",
  "  --only <importer>  only this importer; may be repeated",
  "  --accept-loss      writes even when a raw file has changed and many figures are not there any more",
  "  --help             shows this",
];

const OPTIONS = {
  only: { type: "string", multiple: true },
  "accept-loss": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Runs the importers as the command line says, and gives the exit code: 1 when nothing was written. */
export function command(
  importers: readonly Importer[],
  args: readonly string[],
  { out, err }: Streams,
): number {
  const parsed = readArguments(importers, args);
  if (!parsed.ok) {
    for (const issue of parsed.issues) err(issue.message);
    for (const line of usage(importers)) err(line);
    return 1;
  }
  if (parsed.value === undefined) {
    for (const line of usage(importers)) out(line);
    return 0;
  }
  const { raw, data, only, acceptLoss } = parsed.value;
  const chosen = importers.filter((i) => only.length === 0 || only.includes(i.id));
  const result = runImporters({ importers: chosen, raw, data, acceptLoss, progress: out });
  if (result.ok) {
    out(`${result.value.length} datasets written to ${data}/datasets`);
    return 0;
  }
  for (const line of report(result.issues)) err(line);
  err(`${result.issues.length} issues: nothing was written`);
  return 1;
}

/** One changed column is an issue in every row; so many of a kind and file are enough to see it. */
const MOST_OF_A_KIND = 20;

function report(issues: readonly Issue[]): readonly string[] {
  const kinds = Map.groupBy(issues, ({ code, file }) => `${code} ${file ?? ""}`);
  return [...kinds.values()].flatMap((own) => {
    const more = own.length - MOST_OF_A_KIND;
    const shown = own.slice(0, MOST_OF_A_KIND).map(describeIssue);
    return more > 0
      ? [...shown, `… and ${more} more of this kind in ${own[0]?.file ?? "the data"}`]
      : shown;
  });
}

function usage(importers: readonly Importer[]): readonly string[] {
  return [...USAGE, `Importers: ${importers.map((i) => i.id).join(", ") || "none"}`];
}

/** Undefined where somebody asks for help. */
function readArguments(
  importers: readonly Importer[],
  args: readonly string[],
): Result<Arguments | undefined> {
  let parsed;
  try {
    parsed = parseArgs({ args: args.slice(), allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (parsed.values.help) return ok(undefined);
  const [raw, data, ...more] = parsed.positionals;
  if (raw === undefined || data === undefined || more.length > 0) {
    return wrong("There must be two folders, raw and data.");
  }
  const only = parsed.values.only ?? [];
  const unknown = only.find((id) => !importers.some((i) => i.id === id));
  if (unknown !== undefined) return wrong(`There is no importer "${unknown}".`);
  return ok({ raw, data, only, acceptLoss: parsed.values["accept-loss"] ?? false });
}

function wrong(message: string): Result<never> {
  return fail({ code: "run.usage", message });
}
