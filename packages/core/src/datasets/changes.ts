import { z } from "zod";
import type { VerdictLine } from "./release.ts";

/** A verdict in one word, with the rating of a judgement: `refuted`, `assessed/supported`. */
const State = z.string().regex(/^[a-z]+(\/[a-z]+)?$/);

/** What one release changed in the claims: those that came, those whose verdict turned, those that went. */
export const ReleaseChanges = z.strictObject({
  /** The release's day, YYYY-MM-DD. */
  release: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Claims that the release before did not have, with their verdicts. */
  new: z.record(z.string(), State),
  changed: z.record(z.string(), z.strictObject({ from: State, to: State })),
  /** Claims that were taken out, with their last verdicts. */
  gone: z.record(z.string(), State),
});
export type ReleaseChanges = z.infer<typeof ReleaseChanges>;

/** Every release's changes, oldest first. Whoever adds them all up has the newest release's verdicts. */
export const ChangeLog = z.array(ReleaseChanges);
export type ChangeLog = z.infer<typeof ChangeLog>;

type States = ReadonlyMap<string, string>;

/**
 * The log with the changes of the release that is being made: against all that came before it, so that
 * a release can be compiled again and again before it goes out. Earlier entries stay as they are.
 */
export function withChanges(
  log: ChangeLog,
  release: string,
  lines: Readonly<Record<string, VerdictLine>>,
): ChangeLog {
  const earlier = log.filter((entry) => entry.release < release);
  const before = statesAfter(earlier);
  const now: States = new Map(Object.entries(lines).map(([id, line]) => [id, stateOf(line)]));
  const entry: ReleaseChanges = {
    release,
    new: Object.fromEntries([...now].filter(([id]) => !before.has(id))),
    changed: Object.fromEntries(
      [...now].flatMap(([id, to]) => {
        const from = before.get(id);
        return from === undefined || from === to ? [] : [[id, { from, to }]];
      }),
    ),
    gone: Object.fromEntries([...before].filter(([id]) => !now.has(id))),
  };
  return [...earlier, entry];
}

/** Every claim's verdict after the last of these releases. */
export function statesAfter(log: ChangeLog): States {
  const states = new Map<string, string>();
  for (const { new: come, changed, gone } of log) {
    for (const [id, state] of Object.entries(come)) states.set(id, state);
    for (const [id, { to }] of Object.entries(changed)) states.set(id, to);
    for (const id of Object.keys(gone)) states.delete(id);
  }
  return states;
}

function stateOf({ status, rating }: VerdictLine): string {
  return status === "assessed" ? `assessed/${rating ?? "open"}` : status;
}
