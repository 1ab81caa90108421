import type { ObservationStore } from "@ambit/core/series";
import { Tallies } from "./tally.ts";

/** Who has figures of what, counted in one pass over every table. */
export interface Ledger {
  readonly ofIndicator: Tallies;
  readonly ofDataset: Tallies;
  readonly datasetsOf: (indicator: string) => Tallies;
  readonly indicatorsIn: (dataset: string) => Tallies;
  readonly reportersIn: (dataset: string) => Tallies;
  /** By indicator: figures in which the actor stands on either side. */
  readonly about: (actor: string) => Tallies;
}

/** The calendar year in which a period begins, for counting. */
export const yearOfFigure = ({ period }: { readonly period: string }): number =>
  Number(period.slice(0, 4));

/** Counts every figure of a store by what pages ask for. */
export function createLedger(store: ObservationStore): Ledger {
  const ofIndicator = new Tallies();
  const ofDataset = new Tallies();
  const byIndicator = nested();
  const byDataset = nested();
  const byReporter = nested();
  const byActor = nested();
  for (const indicator of store.indicators) {
    for (const figure of store.all(indicator)) {
      const year = yearOfFigure(figure);
      ofIndicator.add(indicator, year);
      ofDataset.add(figure.dataset, year);
      byIndicator(indicator).add(figure.dataset, year);
      byDataset(figure.dataset).add(indicator, year);
      byReporter(figure.dataset).add(figure.reporter, year);
      for (const actor of new Set([figure.from, figure.to])) {
        if (actor !== "") byActor(actor).add(indicator, year);
      }
    }
  }
  return {
    ofIndicator,
    ofDataset,
    datasetsOf: byIndicator,
    indicatorsIn: byDataset,
    reportersIn: byReporter,
    about: byActor,
  };
}

function nested(): (key: string) => Tallies {
  const known = new Map<string, Tallies>();
  return (key) => {
    const tallies = known.get(key) ?? new Tallies();
    known.set(key, tallies);
    return tallies;
  };
}
