import { slotOf, type Span } from "./choice.ts";
import { expressionOf } from "./derived.ts";
import type { Run, Scope } from "./run.ts";

/** Years of a period; only those for which the store has any figures of the indicator are listed. */
export interface Years {
  readonly listed: readonly number[];
  /** How many more there are. */
  readonly beyond: number;
  /** The nearest of those. */
  readonly beyondAt: number;
}

const NONE: Years = { listed: [], beyond: 0, beyondAt: 0 };

/**
 * The years of the scope's period for an indicator. An open end is the first year for which anybody
 * has figures of it under the reading's rule, or the last that was over on the clock's day.
 */
export function yearsIn(run: Run, { period, reporter }: Scope, indicator: string): Years {
  if (!period) return NONE;
  if (period.type === "year") return { ...NONE, listed: [period.year] };
  if (period.type === "day") return { ...NONE, listed: [Number(period.date.slice(0, 4))] };
  const span = spanOf(run, indicator, reporter);
  const first = period.from === undefined ? span.first : Number(period.from.slice(0, 4));
  const last = period.to === undefined ? lastOver(run, span) : Number(period.to.slice(0, 4));
  if (last < first) return NONE;
  const [from, to] = run.engine.store.years(indicator) ?? [first, first];
  const [low, high] = [Math.max(first, from), Math.min(last, to)];
  const listed = Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i);
  return {
    listed,
    beyond: last - first + 1 - listed.length,
    beyondAt: first < from ? Math.min(last, from - 1) : Math.max(first, to + 1),
  };
}

function lastOver({ asOf }: Run, { last }: Span): number {
  return asOf === null ? last : Math.min(last, Number(asOf.slice(0, 4)) - 1);
}

const NEVER: Span = { first: Infinity, last: -Infinity };

/** Of a derived indicator: from the first to the last year of anything behind it. */
function spanOf(run: Run, indicator: string, reporter: string | undefined): Span {
  const derived = expressionOf(run.engine, indicator);
  if (!derived) return run.choice.spans.get(slotOf(indicator, reporter)) ?? NEVER;
  return derived.calls
    .map((call) => spanOf(run, call.name, reporter))
    .reduce(
      (a, b) => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }),
      NEVER,
    );
}
