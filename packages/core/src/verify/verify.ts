import type { TestTree } from "../language/index.ts";
import type { Outcome, ReadingVerdict, Verdict } from "../model/index.ts";
import type { Choice } from "./choice.ts";
import type { Engine } from "./engine.ts";
import { evaluate } from "./evaluate.ts";
import { missingPartners } from "./missing-partners.ts";
import { needsOf } from "./needs.ts";
import { openRun } from "./open-run.ts";
import { choicesOf, mixedChoicesOf, NOBODY, RECORD } from "./readings.ts";
import { OUTERMOST } from "./run.ts";
import { summaryOf, statusOf } from "./summary.ts";
import type { Trace } from "./trace.ts";
import type { Truth } from "./truth.ts";
import { unheardBy } from "./unheard.ts";
import { asTruth } from "./value.ts";

export interface VerifyOptions {
  /** YYYY-MM-DD: use only what had ended or happened by then. */
  readonly asOf?: string;
}

/**
 * Evaluates a checked test in every reading of the data. Mixed readings, whose figures come from
 * different datasets, let a side speak that no single dataset lets speak.
 */
export function verify(engine: Engine, tree: TestTree, options: VerifyOptions = {}): Verdict {
  const asOf = options.asOf ?? null;
  const needs = needsOf(engine, tree);
  const read = (choice: Choice) => readingVerdict(engine, tree, choice, asOf);
  const own =
    needs.length === 0 ? [read(RECORD)] : choicesOf(engine, needs).map(read).filter(isOfUse);
  const heard = new Set(own.filter(isDecided).map((r) => r.reading.perspective));
  const mixed =
    needs.length === 0
      ? []
      : mixedChoicesOf(engine, needs)
          .filter((choice) => !heard.has(choice.reading.perspective))
          .map(read)
          .filter(heard.size > 0 ? isDecided : isOfUse);
  const readings = [...own, ...mixed].toSorted(byWeight);
  const decided = readings.filter(isDecided);
  const counted = decided.length > 0 ? decided : readings;
  const status = statusOf(counted);
  return {
    status,
    summary: summaryOf(engine, status, counted.toSorted(byWeight)),
    mixed: decided.length > 0 && decided.every((r) => r.reading.mixed),
    asOf,
    readings,
    missing: status === "undetermined" ? missingIn(engine, tree, readings, () => read(NOBODY)) : [],
    unheard: unheardBy(engine, needs, tree),
  };
}

function readingVerdict(
  engine: Engine,
  tree: TestTree,
  choice: Choice,
  asOf: string | null,
): ReadingVerdict {
  const run = openRun(engine, choice, { asOf });
  const { trace } = run;
  const outcome = outcomeOf(asTruth(evaluate(run, tree, OUTERMOST)));
  const margins = trace.margins.toSorted(
    (a, b) => Math.abs(a.relative ?? Infinity) - Math.abs(b.relative ?? Infinity),
  );
  return {
    reading: choice.reading,
    outcome,
    values: [...trace.values.values()],
    observations: [...trace.used].toSorted(),
    margin: margins[0] ?? null,
    missing: outcome === "unknown" ? [...trace.missing.values()].slice(0, LISTED) : [],
    notes: [...trace.notes, ...notesOf(trace, outcome)],
  };
}

/** So many missing or unreliable figures are named one by one. */
const LISTED = 12;

function notesOf(trace: Trace, outcome: Outcome): readonly string[] {
  const left = [...trace.leftOut].toSorted();
  const more = outcome === "unknown" ? trace.missing.size - LISTED : 0;
  return [
    ...(left.length === 0
      ? []
      : [
          `Left out as unreliable: ${left.slice(0, LISTED).join(", ")}${left.length > LISTED ? ` and ${left.length - LISTED} more` : ""}.`,
        ]),
    ...(more > 0 ? [`At least ${more} more figures are missing.`] : []),
  ];
}

const outcomeOf = (truth: Truth): Outcome =>
  truth === null ? "unknown" : truth ? "supported" : "refuted";
const isDecided = (r: ReadingVerdict) => r.outcome !== "unknown";
const isOfUse = (r: ReadingVerdict) => isDecided(r) || r.observations.length > 0;

const PERSPECTIVES = ["target", "partner", "third-party", "record"];

/** Decided before open, own figures before compilers'. */
function byWeight(a: ReadingVerdict, b: ReadingVerdict): number {
  return (
    Number(isDecided(b)) - Number(isDecided(a)) ||
    PERSPECTIVES.indexOf(a.reading.perspective) - PERSPECTIVES.indexOf(b.reading.perspective) ||
    (a.reading.label < b.reading.label ? -1 : 1)
  );
}

/** What the reading that comes nearest lacks; where there is no reading at all, every figure that the test names. */
function missingIn(
  engine: Engine,
  tree: TestTree,
  readings: readonly ReadingVerdict[],
  nobody: () => ReadingVerdict,
) {
  const nearest = readings
    .filter((r) => r.missing.length > 0)
    .toSorted((a, b) => a.missing.length - b.missing.length)[0];
  if (nearest) return [...nearest.missing];
  const partners = missingPartners(engine, tree);
  return partners.length > 0 ? [...partners] : [...nobody().missing];
}
