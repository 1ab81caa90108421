import { readCalls } from "@ambit/core/compare";
import type { Engine } from "@ambit/core/verify";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { readingLabel } from "#lib/language/reading.ts";
import {
  UNRELIABLE,
  type Asked,
  type ComparedReading,
  type Figure,
  type Line,
} from "./comparison.ts";
import { duelsOf } from "./duels.ts";
import { rolling } from "./rolling.ts";
import { whoseFigures } from "./whose.ts";

/**
 * The target as its partners see it, each by its own figures: the other customs service of every pair.
 * No publisher has them all, so that this one reading is mixed, and says so; undefined where a
 * single publisher has them, which is a reading of its own, or where fewer than two report.
 */
export function asPartnersReport(
  engine: Engine,
  { target, indicator: { id, targetPlace, window }, actors }: Asked,
): ComparedReading | undefined {
  const { readings } = readCalls(
    engine,
    actors.map((actor) => ({
      type: "call",
      name: id,
      args: (targetPlace === 0 ? [target, actor] : [actor, target]).map((name) => ({
        type: "name",
        name,
      })),
    })),
  );
  const found = readings.find(({ reading }) => reading.mixed && reading.perspective === "partner");
  if (!found || found.datasets.length < 2) return undefined;
  const lines = actors.flatMap((actor, i): Line[] => {
    const points = found.points[i] ?? [];
    const figures = points.map(({ year, value, unreliable }): Figure =>
      unreliable ? [year, value, UNRELIABLE] : [year, value],
    );
    return figures.length > 0 ? [{ actor, figures: rolling(figures, window) }] : [];
  });
  if (lines.length < 2) return undefined;
  const { reading } = found;
  return {
    id: reading.id,
    label: readingLabel(engine.catalog, reading),
    whose: whoseFigures(reading, engine),
    perspective: reading.perspective,
    credits: creditsOf(engine.catalog, found.datasets),
    lines,
    whole: null,
    duels: duelsOf(lines),
    mixed: true,
  };
}
