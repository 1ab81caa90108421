import { print, type CallNode, type TestTree } from "../language/index.ts";
import { printDimension, type Reading } from "../model/index.ts";
import type { Choice } from "../verify/choice.ts";
import type { Engine } from "../verify/engine.ts";
import { needsOf, type Need } from "../verify/needs.ts";
import { openRun } from "../verify/open-run.ts";
import { choicesOf, mixedChoicesOf, NOBODY } from "../verify/readings.ts";
import { inYear, OUTERMOST } from "../verify/run.ts";
import { asNumber } from "../verify/value.ts";
import { pointsOf, type Point } from "./over-time.ts";
import { subjectsOf, type Subject } from "./subjects.ts";

/** What a test speaks of, over time, in the readings that its verdict is made of. */
export interface SubjectSeries {
  /** `unit` is a unit, a printed dimension such as `USD/persons`, or `ratio` for shares. */
  readonly subjects: readonly (Subject & { readonly unit: string })[];
  /** For each reading with any figures: for each subject the values by year. Mixed readings come last. */
  readonly readings: readonly {
    readonly reading: Reading;
    /** Those that the figures come from; a mixed reading does not name them. */
    readonly datasets: readonly string[];
    readonly points: readonly (readonly Point[])[];
  }[];
}

/**
 * The numbers behind a test, year by year, in every reading in which the test can be tried. All
 * lines of one reading rest on the same choice of figures, so that they may be compared.
 */
export function readSubjects(engine: Engine, tree: TestTree): SubjectSeries {
  return readTogether(engine, subjectsOf(engine, tree), needsOf(engine, tree));
}

/** Calls side by side without a test, over time, in every reading that can be had of them together. */
export function readCalls(engine: Engine, calls: readonly CallNode[]): SubjectSeries {
  const subjects = calls.map((node) => ({ expression: print(node), node }));
  return readTogether(
    engine,
    subjects,
    calls.flatMap((call) => needsOf(engine, call)),
  );
}

function readTogether(
  engine: Engine,
  subjects: readonly Subject[],
  needs: readonly Need[],
): SubjectSeries {
  if (subjects.length === 0) return { subjects: [], readings: [] };
  const choices = [...choicesOf(engine, needs), ...mixedChoicesOf(engine, needs)];
  return {
    subjects: subjects.map((subject) => ({ ...subject, unit: unitOf(engine, subject) })),
    readings: choices
      .map((choice) => ({ reading: choice.reading, ...linesIn(engine, choice, subjects) }))
      .filter(({ points }) => points.some((line) => line.length > 0)),
  };
}

function linesIn(engine: Engine, choice: Choice, subjects: readonly Subject[]) {
  const used = new Set<string>();
  const points = subjects.map(({ node }) => pointsOf(engine, choice, node, used));
  // The dataset's id is the first part of a figure's.
  const datasets = new Set([...used].map((id) => id.split("/")[0] ?? ""));
  return { points, datasets: [...datasets].toSorted() };
}

/** The unit does not hang on the figures, so any choice of them shows it. */
function unitOf(engine: Engine, { node, limit }: Subject): string {
  const run = openRun(engine, NOBODY);
  const value = asNumber(run.evaluate(node, inYear(OUTERMOST, 2000)));
  const shownAs = value.shownAs ?? limit?.shownAs;
  return printDimension(value.dimension) || (shownAs === "%" ? "ratio" : (shownAs ?? ""));
}
