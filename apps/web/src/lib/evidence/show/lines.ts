import { readSubjects, type Subject, type SubjectSeries } from "@ambit/core/compare";
import { print, type CallNode, type TestNode, type TestTree } from "@ambit/core/language";
import type { Outcome, Reading, Verdict } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import type { ChartEvent } from "#lib/charts/series.ts";
import type { BarsView, LinesView } from "#lib/evidence/view.ts";
import { commas } from "#lib/language/joined.ts";
import { listed } from "#lib/language/listed.ts";
import { indicatorName, nameIn } from "#lib/language/names.ts";
import { nounOf } from "#lib/language/noun.ts";
import { readingLabel } from "#lib/language/reading.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { caveatOf } from "./caveat.ts";
import { constantBars } from "./constant-bars.ts";
import { isDecided } from "./choose.ts";
import { bySubject, byVoice } from "./draw.ts";
import { finding, titleFinding, titleOfSeveral } from "./finding.ts";
import { capital, lower } from "./letters.ts";
import { apartBy } from "./names.ts";
import { thresholdOf } from "./threshold.ts";

/** What a chart carries beside its lines. */
export interface ChartContext {
  /** The downloaded file's name. */
  readonly fileName: string;
  readonly events: readonly ChartEvent[];
  /** Lines for each side that reports, and not for each way in which a test comes out. */
  readonly bySide?: boolean;
}

/** Charts of the numbers that a test speaks of: one for each unit. */
export function lineViews(
  engine: Engine,
  tree: TestTree,
  verdict: Verdict,
  years: readonly number[],
  context: ChartContext,
): readonly (LinesView | BarsView)[] {
  const outcomes = new Map(verdict.readings.map((r) => [r.reading.id, r.outcome]));
  const series = readSubjects(engine, tree);
  const units = [...new Set(series.subjects.map((s) => s.unit))];
  return units.flatMap(
    (unit) => linesView(engine, ofUnit(series, unit), outcomes, years, context) ?? [],
  );
}

/** One chart of numbers in one unit; undefined where no reading has any. */
export function linesView(
  engine: Engine,
  together: SubjectSeries,
  outcomes: ReadonlyMap<string, Outcome>,
  years: readonly number[],
  { fileName, events, bySide = false }: ChartContext,
): LinesView | BarsView | undefined {
  const { subjects } = together;
  const [first, ...others] = subjects;
  const isOne = others.length === 0;
  const { series, used, datasets, note } = isOne
    ? byVoice(engine, together, outcomes, years)
    : bySubject(engine, together, outcomes, bySide);
  if (!first || series.length === 0) return undefined;
  // One number has a line for each reading, whose id it has.
  const voices = series.flatMap((one, i) => {
    const { reporters = [] } = used[i] ?? {};
    const names = listed(reporters.map((id) => nameIn(engine.catalog, id)));
    return isDecided(outcomes.get(one.id)) ? [{ series: one, whose: names }] : [];
  });
  const chart = {
    title: isOne
      ? titleFinding(titleOf(engine, subjects), voices, series, years, first.unit)
      : titleOfSeveral(titleOf(engine, subjects), bySide ? [] : used, series, years, first.unit),
    subtitle: [finding(series, years, first.unit), isOne ? "" : whose(engine, used)]
      .filter(Boolean)
      .join(" "),
    unit: first.unit,
    credits: creditsOf(engine.catalog, datasets),
    fileName,
  };
  const bars = constantBars(series);
  if (bars) return { kind: "bars", ...chart, bars };
  const [from, to] = [years[0], years.at(-1)];
  const notes = [note, caveatOf(subjects, series)].filter(Boolean);
  return {
    kind: "lines",
    ...chart,
    series,
    ...(isOne && first.limit ? { threshold: thresholdOf(first.limit) } : {}),
    ...(from !== undefined && to !== undefined ? { years: [from, to] as const } : {}),
    events,
    ...(notes.length > 0 ? { note: notes.join(" ") } : {}),
  };
}

function ofUnit({ subjects, readings }: SubjectSeries, unit: string): SubjectSeries {
  const own = subjects.flatMap((s, i) => (s.unit === unit ? [i] : []));
  return {
    subjects: subjects.filter((s) => s.unit === unit),
    readings: readings
      .map((one) => ({ ...one, points: own.map((i) => one.points[i] ?? []) }))
      .filter(({ points }) => points.some((line) => line.length > 0)),
  };
}

function titleOf(engine: Engine, subjects: readonly Subject[]): string {
  const nouns = subjects.map((s) => nounOf(engine, s.node));
  const [first = "", second, ...more] = nouns;
  if (second === undefined) return first;
  const together = shared(subjects.map(({ node }) => node));
  // Core's words for a set are those of a sum, which the lines are not.
  if (together) return capital(nounOf(engine, together).replace("all of ", "each of "));
  if (more.length === 0) return m.evidence_two({ first, second: lower(second) });
  const names = apartBy(engine, subjects).map((name) => name.label);
  const indicators = new Set(subjects.map(({ node }) => (node.type === "call" ? node.name : "")));
  const [only] = indicators;
  const indicator =
    only && engine.catalog.indicators.has(only) ? indicatorName(engine.catalog, only) : undefined;
  return indicators.size === 1 && indicator
    ? m.evidence_same({ indicator, names: commas(names) })
    : m.evidence_many({ first, count: nouns.length - 1 });
}

/** The call that several are together, where they differ in one place alone: debts of several states to one. */
function shared(nodes: readonly TestNode[]): CallNode | undefined {
  const calls = nodes.filter((node) => node.type === "call");
  const [first] = calls;
  if (!first || first.args.length < 2 || calls.length < nodes.length) return undefined;
  if (calls.some(({ name }) => name !== first.name)) return undefined;
  const printed = calls.map(({ args }) => args.map((arg) => print(arg)));
  const apart = first.args.flatMap((_, i) =>
    new Set(printed.map((args) => args[i])).size > 1 ? [i] : [],
  );
  const [place, ...more] = apart;
  const names = calls.flatMap(({ args }) => {
    const arg = args[place ?? -1];
    return arg?.type === "name" ? [arg.name] : [];
  });
  if (more.length > 0 || names.length < nodes.length) return undefined;
  return {
    ...first,
    args: first.args.map((arg, i) => (i === place ? { type: "set", names } : arg)),
  };
}

/** Whose figures all lines are, where they rest on one reading. */
function whose(engine: Engine, used: readonly Reading[]): string {
  const [only, ...others] = used;
  return only && others.length === 0 ? `${capital(readingLabel(engine.catalog, only))}.` : "";
}
