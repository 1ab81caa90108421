import type { CallNode } from "../language/index.ts";
import type { Dimension, Reading } from "../model/index.ts";
import { dimensionOfCall } from "../verify/call.ts";
import type { Engine } from "../verify/engine.ts";
import { needsOf } from "../verify/needs.ts";
import { openRun } from "../verify/open-run.ts";
import { choicesOf } from "../verify/readings.ts";
import { pointsOf, withoutPeriod, type Point } from "./over-time.ts";

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
