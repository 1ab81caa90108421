import type { Figure, ObservationStore } from "../series/index.ts";
import type { Place } from "./rule.ts";

/** One reporter's figures of a dyad (or of one actor) in one dataset, oldest first. */
export interface Run {
  readonly indicator: string;
  readonly dataset: string;
  readonly reporter: string;
  readonly from: string;
  readonly to: string;
  readonly figures: readonly Figure[];
}

const runs = new WeakMap<ObservationStore, readonly Run[]>();

/** Every run of a store. It is made once, in one pass over each table: every rule reads all figures. */
export function runsOf(store: ObservationStore): readonly Run[] {
  const known = runs.get(store);
  if (known) return known;
  const fresh = store.indicators.flatMap((indicator) => [...split(store.all(indicator))]);
  runs.set(store, fresh);
  return fresh;
}

/** A calendar year's figure that no correction calls unreliable. */
export type SoundFigure = Figure & { readonly year: number };

export function isSound(figure: Figure): figure is SoundFigure {
  return figure.year !== null && figure.status !== "unreliable";
}

/** The pairs of sound figures of one year and the next. */
export function stepsOf(run: Run): readonly (readonly [SoundFigure, SoundFigure])[] {
  const years = run.figures.filter(isSound).toSorted((a, b) => a.year - b.year);
  return years.flatMap((after, i) => {
    const before = years[i - 1];
    return before && before.year === after.year - 1 ? [[before, after] as const] : [];
  });
}

/** Where a finding about one period of a run stands. */
export function placeIn(run: Run, period: string): Place {
  const { indicator, from, to } = run;
  return { datasets: [run.dataset], indicator, reporters: [run.reporter], from, to, period };
}

/** Tables are sorted by dyad, dataset, reporter and period: a run's figures come one after another. */
function* split(figures: Iterable<Figure>): Iterable<Run> {
  let run: (Run & { readonly figures: Figure[] }) | undefined;
  for (const figure of figures) {
    if (!run || !isOf(run, figure)) {
      if (run) yield run;
      const { indicator, dataset, reporter, from, to } = figure;
      run = { indicator, dataset, reporter, from, to, figures: [] };
    }
    run.figures.push(figure);
  }
  if (run) yield run;
}

function isOf(run: Run, figure: Figure): boolean {
  return (
    run.from === figure.from &&
    run.to === figure.to &&
    run.dataset === figure.dataset &&
    run.reporter === figure.reporter
  );
}
