import type { Choice } from "./choice.ts";
import type { Engine } from "./engine.ts";
import { evaluate } from "./evaluate.ts";
import type { Run } from "./run.ts";
import { createTrace } from "./trace.ts";

/** A fresh evaluation in one reading, with a trace of its own. */
export function openRun(
  engine: Engine,
  choice: Choice,
  options: { readonly asOf?: string | null; readonly takesUnreliable?: true } = {},
): Run {
  const run: Run = {
    engine,
    choice,
    asOf: options.asOf ?? null,
    trace: createTrace(),
    ...(options.takesUnreliable ? { takesUnreliable: true as const } : {}),
    evaluate: (node, scope) => evaluate(run, node, scope),
  };
  return run;
}
