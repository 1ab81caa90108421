import { z } from "zod";
import { ActorId, Sha256, Slug } from "../model/index.ts";
import type { ObservationStore } from "../series/index.ts";
import { runsOf } from "./run.ts";

/** What one reporter has of one indicator in one dataset. */
export const CoverageLine = z.strictObject({
  rows: z.int(),
  first: z.int(),
  last: z.int(),
  /** Calendar years in which there is a figure; fewer than first to last where some are missing. */
  years: z.int(),
  /** Pairs of actors, or single actors where the indicator has one place. */
  dyads: z.int(),
});
export type CoverageLine = z.infer<typeof CoverageLine>;

/** What there is of a dataset: the hash of its figures, and a line for each indicator and reporter. */
export const DatasetCoverage = z.strictObject({
  sha256: Sha256,
  series: z.record(Slug, z.record(ActorId, CoverageLine)),
});
export type DatasetCoverage = z.infer<typeof DatasetCoverage>;

/** What a release holds, dataset by dataset; small enough to be read in a diff. */
export const CoverageSummary = z.strictObject({
  release: z.string(),
  datasets: z.record(Slug, DatasetCoverage),
});
export type CoverageSummary = z.infer<typeof CoverageSummary>;

type Series = Record<string, Record<string, CoverageLine>>;

/** Counts what is there, by dataset, indicator and reporter, each in alphabetical order. */
export function summarise(store: ObservationStore): Readonly<Record<string, Series>> {
  const counts = new Map<string, Map<string, Map<string, Count>>>();
  for (const { dataset, indicator, reporter, figures } of runsOf(store)) {
    const ofDataset = entry(counts, dataset, () => new Map<string, Map<string, Count>>());
    const ofIndicator = entry(ofDataset, indicator, () => new Map<string, Count>());
    const count = entry(ofIndicator, reporter, () => ({ rows: 0, dyads: 0, years: new Set() }));
    count.rows += figures.length;
    count.dyads += 1;
    for (const { period } of figures) count.years.add(Number(period.slice(0, 4)));
  }
  return sorted(counts, (ofDataset) => sorted(ofDataset, (lines) => sorted(lines, lineOf)));
}

interface Count {
  rows: number;
  dyads: number;
  readonly years: Set<number>;
}

function lineOf({ rows, dyads, years }: Count): CoverageLine {
  const all = [...years];
  return { rows, first: Math.min(...all), last: Math.max(...all), years: years.size, dyads };
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function sorted<V, T>(map: ReadonlyMap<string, V>, read: (value: V) => T): Record<string, T> {
  return Object.fromEntries(
    [...map.keys()].toSorted().map((key) => [key, read(map.get(key) as V)]),
  );
}
