import type { Credit } from "#lib/charts/credit.ts";
import type { ChartEvent, ChartSeries } from "#lib/charts/series.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { listed } from "#lib/language/listed.ts";
import { m } from "#lib/paraglide/messages.js";
import { firstPair, readingsFor } from "./choose.ts";
import {
  UNLISTED,
  UNRELIABLE,
  type ComparedReading,
  type Comparison,
  type Duel,
  type Figure,
} from "./comparison.ts";
import {
  alsoOf,
  creditsFor,
  linesIn,
  modes,
  pointOf,
  sinceOf,
  unitOf,
  type Also,
} from "./lines-in.ts";
import type { Question } from "./question.ts";
import { capital, findingOf, nothingOf, passingMark, sayer } from "./words.ts";

/** What one reading shows of a question. */
export interface Shown {
  readonly actors: readonly string[];
  readonly reading: ComparedReading;
  readonly title: string;
  /** In what the figures are: of `as` if the reading can give it. */
  readonly as: Question["as"];
  readonly unit: string;
  readonly series: readonly ChartSeries[];
  /** The same actors in a second reading, dashed, and whose figures those are. */
  readonly also?: Also;
  /** Of everything that is drawn. */
  readonly credits: readonly Credit[];
  readonly events: readonly ChartEvent[];
  readonly duels: readonly Duel[];
  /** Some actor is at times not among those whom the source lists. */
  readonly unlisted: boolean;
  /** Names of the blocs that are sums of their members here. */
  readonly summed: readonly string[];
  /** Names of the actors of whom the reading has nothing. */
  readonly missing: readonly string[];
  readonly years: readonly number[];
  /** The year of the bars. */
  readonly year: number;
}

/** More flags than these cannot be told apart. */
const MARKED = 12;

/** The actors that a question is about: those it names, as far as the comparison has them, or the first pair. */
export function actorsOf(
  comparison: Comparison,
  asked: readonly string[] | null,
): readonly string[] {
  const known = asked?.filter((id) => comparison.actors.some((a) => a.id === id)) ?? [];
  return known.length > 0 ? known : firstPair(comparison);
}

/** What to draw and say; undefined where no reading has two of the actors. */
export function shownOf(
  comparison: Comparison,
  question: Question,
  thisYear: number,
): Shown | undefined {
  const actors = actorsOf(comparison, question.actors);
  const readings = readingsFor(comparison, actors).flatMap((r) =>
    sinceOf(r, question.from, actors),
  );
  const reading = readings.find((r) => r.id === question.reading) ?? readings[0];
  if (!reading) return undefined;
  const as = modes(comparison, reading).find((mode) => mode === question.as) ?? "amount";
  const lines = linesIn(comparison, reading, actors, as);
  const other = readings.find((r) => r.id === question.also && r !== reading);
  const say = sayer(comparison);
  const name = (id: string) => comparison.actors.find((a) => a.id === id)?.name ?? id;
  const present = lines.map((l) => l.actor);
  const duels = reading.duels.filter((d) => d.actors.every((id) => present.includes(id)));
  const years = [...new Set(lines.flatMap((l) => l.figures.map(([year]) => year)))].toSorted(
    (a, b) => a - b,
  );
  return {
    actors,
    reading,
    title: findingOf(comparison, reading, actors),
    as,
    unit: unitOf(comparison, as),
    series: lines.map(({ actor, figures }) => ({
      id: actor,
      label: name(actor),
      actor,
      points: figures.map(pointOf),
    })),
    ...(other ? { also: alsoOf(other, linesIn(comparison, other, actors, as), name) } : {}),
    credits: creditsFor(comparison, [reading, ...(other ? [other] : [])], as),
    // With more than two the chart would be full of flags; the list says them all.
    events: [
      ...(duels.length === 1
        ? duels.flatMap((d) =>
            d.passings.map((p) => ({ date: String(p.year), label: passingMark(p, say) })),
          )
        : []),
      ...(question.events ? eventsOf(comparison, actors) : []),
    ],
    duels,
    unlisted: lines.some((l) => l.figures.some(([, , mark]) => mark === UNLISTED)),
    summed: reading.lines
      .filter((l) => l.summed && actors.includes(l.actor))
      .map((l) => say(l.actor)),
    missing: actors.filter((id) => !present.includes(id)).map(say),
    years,
    year: yearOf(question.year, years, lines, thisYear),
  };
}

/** What a comparison comes to, as the page's title and the sentence under it. */
export interface Head {
  readonly title: string;
  readonly lede: string;
  /** Whether there is anything to show. */
  readonly found: boolean;
}

/** The finding, or that there is none; and a sentence that gives the latest figures. */
export function headOf(
  comparison: Comparison,
  shown: Shown | undefined,
  actors: readonly string[],
): Head {
  if (!shown)
    return {
      title: nothingOf(comparison, actors),
      lede: comparison.indicator.definition,
      found: false,
    };
  const figures = shown.series.flatMap(({ id, points }) => {
    const point = points.find((p) => p.period === String(shown.year));
    const said = comparison.actors.find((a) => a.id === id)?.said ?? id;
    return point && point.value !== null
      ? [`${said} ${formatQuantity(point.value, shown.unit)}`]
      : [];
  });
  return {
    found: true,
    title: shown.title,
    lede: capital(
      m.compare_lede({
        subject: comparison.subject,
        years: yearsOf(comparison, shown.year),
        figures: listed(figures),
        label: shown.reading.label,
      }),
    ),
  };
}

/** What happened between the target and those who are shown, as far as a chart can mark it. */
function eventsOf({ events = [] }: Comparison, actors: readonly string[]): readonly ChartEvent[] {
  return events
    .filter((event) => event.actors.some((id) => actors.includes(id)))
    .slice(-MARKED)
    .map(({ date, label, href }) => ({ date, label, href }));
}

/** A year, or where years are added up the first and the last of them. */
export function yearsOf({ indicator: { window } }: Comparison, year: number): string {
  return window === 1 ? String(year) : `${year - window + 1}–${year}`;
}

/** The year asked for; else the last, future ones aside, in which most of the actors have figures. */
function yearOf(
  asked: number | null,
  years: readonly number[],
  lines: readonly { readonly figures: readonly Figure[] }[],
  thisYear: number,
): number {
  if (asked !== null && years.includes(asked)) return asked;
  const counted = years
    .filter((year) => year <= thisYear)
    .map((year) => ({
      year,
      count: lines.filter((l) =>
        l.figures.some(([at, , mark]) => at === year && mark !== UNRELIABLE),
      ).length,
    }));
  const most = Math.max(...counted.map((c) => c.count));
  return counted.findLast((c) => c.count === most)?.year ?? years.at(-1) ?? thisYear;
}
