import type { CoverageRow } from "./row.ts";

/** The first and the last year of several rows; undefined where there are no figures. */
export function coverageYears(rows: readonly CoverageRow[]): readonly [number, number] | undefined {
  const runs = rows.flatMap((row) => row.runs);
  if (runs.length === 0) return undefined;
  return [Math.min(...runs.map((r) => r.from)), Math.max(...runs.map((r) => r.to))];
}
