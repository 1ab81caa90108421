import { readSeries } from "@ambit/core/compare";
import type { Indicator } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { creditsOf } from "#lib/charts/credits-of.ts";
import type { Comparison, Denominator } from "./comparison.ts";

/** What the target's amounts can be divided by: its people, and where they are in dollars its output. */
export function denominatorsOf(
  engine: Engine,
  { unit }: Indicator,
  target: string,
): NonNullable<Comparison["per"]> {
  const head = denominator(engine, "population", target);
  const gdp = unit === "USD" ? denominator(engine, "gdp", target) : undefined;
  return { ...(head ? { head } : {}), ...(gdp ? { gdp } : {}) };
}

/** Tables that a comparison needs beside its own. */
export const DENOMINATORS = ["population", "gdp"] as const;

/** The longest series that anybody publishes. */
function denominator(
  engine: Engine,
  indicator: (typeof DENOMINATORS)[number],
  target: string,
): Denominator | undefined {
  if (!engine.catalog.indicators.has(indicator)) return undefined;
  const args = [{ type: "name", name: target }] as const;
  const [longest] = readSeries(engine, { type: "call", name: indicator, args })
    .map(({ reading, points }) => ({ reading, points: points.filter((p) => !p.unreliable) }))
    .toSorted((a, b) => b.points.length - a.points.length);
  if (!longest || longest.points.length === 0) return undefined;
  return {
    figures: longest.points.map(({ year, value }) => [year, value] as const),
    credits: creditsOf(engine.catalog, longest.reading.datasets),
  };
}
