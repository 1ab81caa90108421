import { printDimension } from "../model/index.ts";
import { exactly, isExact, isUnbounded, multiply } from "./interval.ts";
import type { Run } from "./run.ts";
import { addValue } from "./trace.ts";
import type { Value } from "./value.ts";

/** Lists a value in the trace: exact, bounded, or not known. Printing costs, so it waits until it is wanted. */
export function showValue(run: Run, describe: () => string, value: Value): void {
  if (run.trace.quiet > 0) return;
  const expression = describe();
  if (value.kind === "number") {
    // A share is listed in percent, as it is shown.
    const interval =
      value.shownAs === "%" ? multiply(value.interval, exactly(100)) : value.interval;
    const unit = printDimension(value.dimension) || (value.shownAs ?? "");
    if (isExact(interval))
      return addValue(run.trace, { expression, value: rounded(interval.low), unit });
    return addValue(run.trace, {
      expression,
      value: null,
      ...(isUnbounded(interval) ? {} : { low: finite(interval.low), high: finite(interval.high) }),
      unit,
    });
  }
  addValue(run.trace, { expression, value: null, unit: "", text: textOf(run, value) });
}

function textOf(run: Run, value: Exclude<Value, { kind: "number" }>): string {
  if (value.kind === "truth")
    return value.truth === null ? "not known" : value.truth ? "yes" : "no";
  if (value.kind === "actor")
    return value.actor === null ? "not known" : run.engine.catalog.nameOf(value.actor);
  if (value.kind === "date") return value.date ?? "not known";
  return value.items.map((item) => item.name).join("; ") || "none";
}

/** To twelve significant digits: sums of decimals in binary leave noise behind them. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? rounded(bound) : null;
}
