import type { CallNode } from "../language/index.ts";
import type { Choice } from "../verify/choice.ts";
import type { Engine } from "../verify/engine.ts";
import { isExact, settled } from "../verify/interval.ts";
import type { Need } from "../verify/needs.ts";
import { openRun } from "../verify/open-run.ts";
import { inYear, OUTERMOST } from "../verify/run.ts";
import { asNumber } from "../verify/value.ts";
import type { Point } from "./over-time.ts";

/** A point that is set beside those of others. */
export interface ComparedPoint extends Point {
  /** No figure stands behind it: the publisher lists every partner, and this one is not among them. */
  readonly inferred?: true;
  /** A figure behind it was estimated by whoever published it. */
  readonly estimated?: true;
}

/** The ids of the figures behind these needs that their publishers call estimates. */
export function estimatesOf({ store }: Engine, needs: readonly Need[]): ReadonlySet<string> {
  return new Set(
    needs.flatMap(({ indicator, dyads }) =>
      dyads.flatMap(([from, to]) =>
        store.series(indicator, from, to).flatMap((f) => (f.status === "estimated" ? [f.id] : [])),
      ),
    ),
  );
}

/** A call's values in the years from `first` to `last`, with the zeros that follow from complete lists. */
export function pointsBetween(
  engine: Engine,
  choice: Choice,
  call: CallNode,
  [first, last]: readonly [number, number],
  estimates: ReadonlySet<string> = new Set(),
): readonly ComparedPoint[] {
  const points: ComparedPoint[] = [];
  for (let year = first; year <= last; year++) {
    const usable = valueIn(engine, choice, call, year);
    if (usable?.seen) {
      const estimated = [...usable.used].some((id) => estimates.has(id));
      const point = { year, value: usable.value, unreliable: false };
      points.push(estimated ? { ...point, estimated } : point);
      continue;
    }
    const shown = valueIn(engine, choice, call, year, true);
    if (shown?.seen) points.push({ year, value: shown.value, unreliable: true });
    else if (usable) points.push({ year, value: usable.value, unreliable: false, inferred: true });
  }
  return points;
}

interface Found {
  readonly value: number;
  /** Whether a figure stands behind it. */
  readonly seen: boolean;
  /** The ids of those that do. */
  readonly used: ReadonlySet<string>;
}

function valueIn(
  engine: Engine,
  choice: Choice,
  call: CallNode,
  year: number,
  takesUnreliable?: true,
): Found | undefined {
  const run = openRun(engine, choice, takesUnreliable ? { takesUnreliable } : {});
  const { interval } = asNumber(run.evaluate(call, inYear(OUTERMOST, year)));
  const { used } = run.trace;
  return isExact(interval)
    ? { value: settled(interval).low, seen: used.size > 0, used }
    : undefined;
}
