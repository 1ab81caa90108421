import { readSubjects, type Point } from "@ambit/core/compare";
import type { TestTree } from "@ambit/core/language";
import type { Engine } from "@ambit/core/verify";
import type { StripYear } from "#lib/charts/strip.ts";
import { choosePerspectives } from "#lib/evidence/show/choose.ts";
import { sizeOf } from "#lib/evidence/show/draw.ts";
import { nameIn } from "#lib/language/names.ts";
import type { Side } from "./finding.ts";

/**
 * Which of two numbers is larger, year by year, for each side that reports both. The truth strip asks
 * every reading at once, and takes what is mixed from several datasets only where nothing else
 * decides; here each side speaks for itself, by the newest figure that it has of each year. Empty for
 * a test that does not compare two numbers, or that one side alone can tell.
 */
export function sidesOf(engine: Engine, tree: TestTree): readonly Side[] {
  if (tree.type !== "compare" || (tree.op !== ">" && tree.op !== "<")) return [];
  const { op } = tree;
  const { subjects, readings } = readSubjects(engine, tree);
  if (subjects.length !== 2) return [];
  const sized = readings.map((one) => ({ ...one, ...sizeOf(one.points) }));
  const sides = choosePerspectives(sized).map(({ reading, points: [left = [], right = []] }) => ({
    names: reading.reporters.map((id) => nameIn(engine.catalog, id)),
    strip: compared(left, right, op),
  }));
  return sides.length > 1 && sides.every(({ names, strip }) => names.length > 0 && strip.length > 0)
    ? sides
    : [];
}

function compared(
  left: readonly Point[],
  right: readonly Point[],
  op: ">" | "<",
): readonly StripYear[] {
  const others = new Map(right.filter((p) => !p.unreliable).map((p) => [p.year, p.value]));
  return left.flatMap(({ year, value, unreliable }): StripYear[] => {
    const other = others.get(year);
    if (unreliable || other === undefined) return [];
    const holds = op === ">" ? value > other : value < other;
    return [{ year, status: holds ? "supported" : "refuted" }];
  });
}
