import { readSeries, type Series } from "@ambit/core/compare";
import type { CallNode } from "@ambit/core/language";
import type { Engine } from "@ambit/core/verify";
import type { ChartPoint, ChartSeries } from "#lib/charts/series.ts";
import { readingLabel } from "#lib/language/reading.ts";
import { m } from "#lib/paraglide/messages.js";
import type { Told } from "./told.ts";

/** A line that a chart would like to have. */
export interface Wanted {
  readonly call: CallNode;
  readonly label: string;
  readonly actor?: string;
}

/** An indicator of one actor, or of two, as a call of the test language. */
export function callOf(indicator: string, ...actors: readonly string[]): CallNode {
  return {
    type: "call",
    name: indicator,
    args: actors.map((name) => ({ type: "name", name })),
  };
}

export function pointsOf(series: Series): ChartPoint[] {
  return series.points.map(({ year, value, unreliable }) => ({
    period: String(year),
    value,
    status: unreliable ? "unreliable" : "reported",
  }));
}

/**
 * The wanted lines by each choice of datasets and perspective that has any of them. Where each
 * state reports for itself, its own figures are its line.
 */
export function linesOf(engine: Engine, wanted: readonly Wanted[]): readonly Told[] {
  const told = new Map<
    string,
    { whose: Set<string>; datasets: readonly string[]; series: ChartSeries[] }
  >();
  for (const [index, { call, label, actor }] of wanted.entries()) {
    const taken = new Set<string>();
    for (const series of readSeries(engine, call)) {
      const { datasets, perspective, mixed, reporters } = series.reading;
      const key = `${datasets.join("+")} ${perspective}`;
      // The longest comes first; a second reading of the same kind would be the same line again.
      if (mixed || taken.has(key)) continue;
      taken.add(key);
      const group = told.get(key) ?? { whose: new Set(), datasets, series: [] };
      told.set(key, group);
      group.whose.add(readingLabel(engine.catalog, series.reading));
      group.series.push({
        id: String(index),
        label,
        ...(actor ? { actor } : {}),
        reporters,
        points: pointsOf(series),
      });
    }
  }
  return [...told.values()].map(({ whose, datasets, series }) => ({
    whose: saysWho(engine, [...whose], datasets),
    datasets,
    series,
  }));
}

function saysWho(engine: Engine, whose: readonly string[], datasets: readonly string[]): string {
  const [only] = whose;
  if (only !== undefined && whose.length === 1) return only;
  const labels = datasets.map((id) => engine.catalog.datasets.get(id)?.label ?? id);
  return m.series_each_reports({ datasets: labels.join("; ") });
}
