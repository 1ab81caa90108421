import { fail, ok, type Result } from "@ambit/core/model";
import { parseArgs } from "node:util";
import type { Series, Source } from "../source.ts";

export interface Arguments {
  readonly source: Source;
  readonly series: readonly Series[];
  readonly work: string;
  readonly data: string | undefined;
  readonly write: boolean;
  readonly fresh: boolean;
  readonly all: boolean;
  readonly acceptLoss: boolean;
  readonly seed: number | undefined;
}

const OPTIONS = {
  work: { type: "string" },
  data: { type: "string" },
  only: { type: "string", multiple: true },
  write: { type: "boolean" },
  fresh: { type: "boolean" },
  all: { type: "boolean" },
  "accept-loss": { type: "boolean" },
  seed: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export const USAGE = [
  "Usage: npm run data:update -- <publisher> --work <folder> [options]",
  "  --work <folder>   where raw answers are kept, outside the project; a second run goes on from them",
  "  --write           writes data/datasets/<dataset>-<date>/; without it the difference is only shown",
  "  --only <dataset>  only this dataset of the publisher; may be repeated",
  "  --all             shows every figure of the difference",
  "  --accept-loss     writes even when many figures of the edition before are not there any more",
  "  --fresh           asks everything again, also what was kept in the last 24 hours",
  "  --data <folder>   another data folder",
  "  --seed <number>   for the random part of waits",
  "  --help            shows this, and the publishers",
];

/** Undefined without a publisher, or when somebody asks for help: the caller lists them. */
export function readArguments(
  sources: readonly Source[],
  args: readonly string[],
): Result<Arguments | undefined> {
  let parsed;
  try {
    parsed = parseArgs({ args: args.slice(), allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  const [name, ...more] = parsed.positionals;
  const { work, data, only = [], write = false, fresh = false, all = false, seed } = parsed.values;
  if (name === undefined || parsed.values.help) return ok(undefined);
  if (more.length > 0)
    return usage(`There is one publisher at a time, not "${more.join(" ")}" too.`);
  const source = sources.find((s) => s.id === name);
  if (source === undefined) {
    return usage(`There is no publisher "${name}".`, sources.map((s) => s.id).join(", "));
  }
  const unknown = only.find((id) => !source.series.some((s) => s.id === id));
  if (unknown !== undefined) {
    const ids = source.series.map((s) => s.id).join(", ");
    return usage(`${source.id} has no dataset "${unknown}".`, ids);
  }
  if (work === undefined) return usage("--work <folder> is missing.");
  if (seed !== undefined && !/^\d+$/.test(seed)) return usage(`"${seed}" is not a number.`);
  const series = source.series.filter((s) => only.length === 0 || only.includes(s.id));
  const number = seed === undefined ? undefined : Number(seed);
  const acceptLoss = parsed.values["accept-loss"] ?? false;
  return ok({ source, series, work, data, write, fresh, all, acceptLoss, seed: number });
}

function usage(message: string, expected?: string): Result<never> {
  const tip = expected === undefined ? {} : { tip: `There are ${expected}.` };
  return fail({ code: "update.usage", message, ...tip });
}
