import { readCalls, readSubjects, type Point, type Subject } from "@ambit/core/compare";
import type { TestTree } from "@ambit/core/language";
import type { Engine } from "@ambit/core/verify";
import type { StripYear } from "#lib/charts/strip.ts";
import { choosePerspectives } from "#lib/evidence/show/choose.ts";
import { sizeOf } from "#lib/evidence/show/draw.ts";
import { apartBy } from "#lib/evidence/show/names.ts";
import { nameIn } from "#lib/language/names.ts";
import type { Side } from "./finding.ts";

/**
 * Which of two numbers is larger, year by year, for each side that reports both. The truth strip asks
 * every reading at once, and takes what is mixed from several datasets only where nothing else
 * decides; here each side speaks for itself, by what it has of each year in any of its datasets. Empty for
 * a test that does not compare two numbers, or that one side alone can tell.
 */
export function sidesOf(engine: Engine, tree: TestTree): readonly Side[] {
  if (tree.type !== "compare" || (tree.op !== ">" && tree.op !== "<")) return [];
  const { op } = tree;
  const { subjects, readings } = readSubjects(engine, tree);
  if (subjects.length !== 2) return [];
  const sized = readings.map((one) => ({ ...one, ...sizeOf(one.points) }));
  const sides = choosePerspectives(sized).map(
    ({ reading: { reporters }, points: [left = [], right = []] }): Side => {
      const ends = endsFirst(engine, subjects, reporters);
      return {
        names: reporters.map((id) => nameIn(engine.catalog, id)),
        strip: compared(left, right, op),
        ...(ends ? { ends } : {}),
      };
    },
  );
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

/**
 * Where two report together, each the one of the two numbers that is told apart by it: whose figures
 * end first. Asked of each number alone, since together neither goes on where the other has ended.
 */
function endsFirst(
  engine: Engine,
  subjects: readonly Subject[],
  reporters: readonly string[],
): Side["ends"] {
  if (reporters.length !== 2) return undefined;
  const [one, other] = apartBy(engine, subjects).flatMap(({ actor }, i) => {
    const year = reporters.includes(actor ?? "") ? lastOf(engine, subjects[i], actor) : undefined;
    return actor !== undefined && year !== undefined
      ? [{ name: nameIn(engine.catalog, actor), year }]
      : [];
  });
  if (!one || !other || one.year === other.year) return undefined;
  return one.year < other.year ? one : other;
}

/** The last year for which somebody gives a number. */
function lastOf(engine: Engine, subject: Subject | undefined, reporter: string | undefined) {
  if (subject?.node.type !== "call") return undefined;
  const years = readCalls(engine, [subject.node])
    .readings.filter(({ reading }) => reading.reporters.join(" ") === reporter)
    .flatMap(({ points: [line = []] }) => line.findLast((p) => !p.unreliable)?.year ?? []);
  return years.length > 0 ? Math.max(...years) : undefined;
}
