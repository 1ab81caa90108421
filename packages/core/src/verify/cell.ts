import type { Figure } from "../series/index.ts";
import { reporterFor, slotOf, type Option } from "./choice.ts";
import { boundOfAbsent } from "./coverage.ts";
import { ANY, exactly, type Interval } from "./interval.ts";
import type { Run } from "./run.ts";
import { addMissing } from "./trace.ts";

export interface Place {
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly year: number;
  /** A quarter or half of the year, as in 2018-Q3. */
  readonly part?: string | undefined;
}

/** The figure of one cell in the run's reading; where there is none, whatever bounds its absence implies. */
export function readCell(run: Run, place: Place, pinned: string | undefined): Interval {
  const option = run.choice.options.get(slotOf(place.indicator, pinned));
  const reporter =
    option && (pinned ?? reporterFor(option.rule, place.from, place.to, run.engine.targets));
  if (run.asOf !== null && `${place.year}-12-31` >= run.asOf) {
    return absent(run, place, reporter, () => "the year had not ended");
  }
  if (!option || reporter === undefined)
    return absent(run, place, pinned, () => lastKnown(run, place, pinned ?? null));
  const figure = findFigure(run, option, place, reporter);
  if (figure && (figure.status !== "unreliable" || run.takesUnreliable)) {
    run.trace.used.add(figure.id);
    return exactly(figure.value);
  }
  if (figure) {
    run.trace.leftOut.add(figure.id);
    return absent(run, place, reporter, () => "the only figure is marked unreliable");
  }
  if (option.dataset !== null && place.part === undefined) {
    const bound = boundOfAbsent(run.engine, { ...place, dataset: option.dataset, reporter });
    if (bound) return bound;
  }
  return absent(run, place, reporter, () => lastKnown(run, place, reporter));
}

function findFigure(
  run: Run,
  option: Option,
  place: Place,
  reporter: string | null,
): Figure | undefined {
  const at = { ...place, reporter: reporter ?? undefined };
  if (option.dataset !== null) return run.engine.store.figure({ ...at, dataset: option.dataset });
  return (option.orders?.get(reporter) ?? [])
    .map((dataset) => run.engine.store.figure({ ...at, dataset }))
    .find((figure) => figure !== undefined && figure.status !== "unreliable");
}

function absent(
  run: Run,
  place: Place,
  reporter: string | null | undefined,
  reason: () => string,
): Interval {
  addMissing(run.trace, () => ({
    indicator: place.indicator,
    from: place.from,
    ...(place.to === "" ? {} : { to: place.to }),
    period: place.part ?? String(place.year),
    ...(reporter ? { reporter } : {}),
    reason: reason(),
  }));
  const minimum = run.engine.catalog.indicators.get(place.indicator)?.minimum;
  return minimum === undefined ? ANY : { low: minimum, high: Infinity };
}

function lastKnown(run: Run, place: Place, reporter: string | null): string {
  const voices = run.engine.store
    .voices(place.indicator, place.from, place.to)
    .filter((v) => reporter === null || v.reporter === reporter);
  if (voices.length === 0) return "there is no such figure for any year";
  const first = Math.min(...voices.map((v) => v.first));
  const last = Math.max(...voices.map((v) => v.last));
  return first === last
    ? `a figure is there for ${first} alone`
    : `figures are there for ${first} to ${last}`;
}
