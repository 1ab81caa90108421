import { callsIn, print, printPeriod } from "../language/index.ts";
import type { CallNode, TestNode } from "../language/index.ts";
import type { Run, Scope } from "./run.ts";
import { addMissing, quietly } from "./trace.ts";

/** Names the records whose gaps leave a comparison open: a count over one of them is a lower bound. */
export function nameOpenCounts(run: Run, comparison: TestNode, scope: Scope): void {
  for (const count of callsIn(comparison)) {
    const [of] = count.args;
    if (count.name !== "count" || of?.type !== "call") continue;
    if (!run.engine.catalog.indicators.has(of.name)) nameOpenList(run, of, scope);
  }
}

function nameOpenList(run: Run, call: CallNode, scope: Scope): void {
  const list = quietly(run.trace, () => run.evaluate(call, scope));
  if (list.kind !== "list" || list.complete) return;
  const period = call.period ?? scope.period;
  const record = {
    indicator: call.name,
    from: call.args.map(print).join(", "),
    period: period ? printPeriod(period) : "any",
  };
  addMissing(run.trace, () => ({
    ...record,
    reason: onRecord(list.items.length),
  }));
  for (const facility of list.undated ?? []) {
    addMissing(run.trace, () => ({
      indicator: "opening",
      from: facility,
      period: "any",
      reason: "the day is not on record",
    }));
  }
}

function onRecord(known: number): string {
  if (known === 0) return "none is on record, and there may be some";
  return `${known} ${known === 1 ? "is" : "are"} on record, and there may be others`;
}
