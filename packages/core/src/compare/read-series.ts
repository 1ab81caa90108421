import type { CallNode } from "../language/index.ts";
import type { Dimension, Reading } from "../model/index.ts";
import { dimensionOfCall } from "../verify/call.ts";
import type { Choice } from "../verify/choice.ts";
import type { Engine } from "../verify/engine.ts";
import { isExact, type Interval } from "../verify/interval.ts";
import { needsOf } from "../verify/needs.ts";
import { openRun } from "../verify/open-run.ts";
import { choicesOf } from "../verify/readings.ts";
import { OUTERMOST } from "../verify/run.ts";
import { asNumber } from "../verify/value.ts";

export interface Point {
  readonly year: number;
  readonly value: number;
  /** A figure behind it is marked unreliable; verdicts leave it out. */
  readonly unreliable: boolean;
}

/** One indicator call over the years as one reading has it. Years without a figure are absent. */
export interface Series {
  readonly reading: Reading;
  readonly dimension: Dimension;
  readonly points: readonly Point[];
}

/** The call's values year by year in every reading that has any, longest first. The call has one actor a place and no period. */
export function readSeries(engine: Engine, call: CallNode): readonly Series[] {
  const bare = withoutPeriod(call);
  return choicesOf(engine, needsOf(engine, bare))
    .map((choice) => ({
      reading: choice.reading,
      dimension: dimensionOfCall(openRun(engine, choice), bare),
      points: pointsOf(engine, choice, bare),
    }))
    .filter((series) => series.points.length > 0)
    .toSorted(
      (a, b) => b.points.length - a.points.length || (a.reading.id < b.reading.id ? -1 : 1),
    );
}

export function withoutPeriod({ period: _, ...call }: CallNode): CallNode {
  return call;
}

function pointsOf(engine: Engine, choice: Choice, call: CallNode): readonly Point[] {
  const points: Point[] = [];
  const first = firstYear(engine, call);
  for (let year = first; Number.isFinite(first) && year <= choice.until; year++) {
    const usable = valueIn(engine, choice, call, year);
    if (usable) points.push({ year, value: usable.low, unreliable: false });
    else {
      const shown = valueIn(engine, choice, call, year, true);
      if (shown) points.push({ year, value: shown.low, unreliable: true });
    }
  }
  return points;
}

function valueIn(
  engine: Engine,
  choice: Choice,
  call: CallNode,
  year: number,
  takesUnreliable?: true,
): Interval | undefined {
  const run = openRun(engine, choice, takesUnreliable ? { takesUnreliable } : {});
  const { interval } = asNumber(
    run.evaluate({ ...call, period: { type: "year", year } }, OUTERMOST),
  );
  // A zero that is only inferred from a complete list is no point of a line.
  return isExact(interval) && run.trace.used.size > 0 ? interval : undefined;
}

function firstYear(engine: Engine, call: CallNode): number {
  const years = needsOf(engine, call).flatMap((need) =>
    need.dyads.flatMap(([from, to]) =>
      engine.store.voices(need.indicator, from, to).map((v) => v.first),
    ),
  );
  return years.length === 0 ? Infinity : Math.min(...years);
}
