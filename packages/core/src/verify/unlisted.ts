import type { CallNode } from "../language/index.ts";
import { familyOf, type Member } from "./call.ts";
import { UNLISTED } from "./coverage.ts";
import { add, exactly, isExact, isUnbounded } from "./interval.ts";
import type { Run, Scope } from "./run.ts";

/**
 * Whoever the reading's source may have left out, as one more member of a family with `*`; undefined
 * where no `*` stands or the source lists everybody. It stands for any number of actors.
 */
export function unlistedIn(run: Run, family: CallNode, scope: Scope): Member | undefined {
  const star = family.args.findIndex((arg) => arg.type === "all");
  if (star === -1) return undefined;
  const { missing } = run.trace;
  const before = [...missing];
  missing.clear();
  const args = family.args.with(star, { type: "name", name: UNLISTED });
  const interval = familyOf(run, { ...family, args }, scope)
    .map((m) => m.interval)
    .reduce(add, exactly(0));
  const isOpen = [...missing.values()].some(({ from, to }) => from === UNLISTED || to === UNLISTED);
  missing.clear();
  for (const [key, value] of before) missing.set(key, value);
  if (!isOpen && (isExact(interval) || isUnbounded(interval))) return undefined;
  return { actors: [UNLISTED], interval };
}
