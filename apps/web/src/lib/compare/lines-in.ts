import type { Credit } from "#lib/charts/credit.ts";
import type { ChartPoint, ChartSeries } from "#lib/charts/series.ts";
import { m } from "#lib/paraglide/messages.js";
import {
  ESTIMATED,
  UNLISTED,
  UNRELIABLE,
  type ComparedReading,
  type Comparison,
  type Figure,
  type Line,
} from "./comparison.ts";
import { duelSince } from "./duel-since.ts";
import { MODES, type Mode } from "./question.ts";

/** A second reading beside the first. */
export interface Also {
  readonly reading: ComparedReading;
  readonly series: readonly ChartSeries[];
}

/** In what a reading's amounts can be told. */
export function modes({ per }: Comparison, reading: ComparedReading): readonly Mode[] {
  const possible: Readonly<Record<Mode, boolean>> = {
    amount: true,
    share: reading.whole !== null,
    head: per?.head !== undefined,
    gdp: per?.gdp !== undefined,
  };
  return MODES.filter((mode) => possible[mode]);
}

/** The unit in which figures are told. */
export function unitOf({ indicator: { unit } }: Comparison, as: Mode): string {
  if (as === "head") return `${unit}/persons`;
  return as === "amount" ? unit : "ratio";
}

/** The actors' figures in one reading, in the order of the actors, told as asked for. */
export function linesIn(
  { per }: Comparison,
  reading: ComparedReading,
  actors: readonly string[],
  as: Mode,
): readonly Line[] {
  const divisors: Readonly<Record<Mode, readonly Figure[] | undefined>> = {
    amount: undefined,
    share: reading.whole ?? [],
    head: per?.head?.figures,
    gdp: per?.gdp?.figures,
  };
  const whole = divisors[as];
  return reading.lines
    .filter((line) => actors.includes(line.actor))
    .toSorted((a, b) => actors.indexOf(a.actor) - actors.indexOf(b.actor))
    .map((line) => (whole ? { ...line, figures: quotients(line.figures, whole) } : line));
}

/**
 * A reading from a year on: what came before makes no crossing and no title. None where fewer than two
 * actors are left.
 */
export function sinceOf(
  reading: ComparedReading,
  from: number | null,
  actors: readonly string[],
): readonly ComparedReading[] {
  if (from === null) return [reading];
  const lines = reading.lines
    .map((line) => ({ ...line, figures: line.figures.filter(([year]) => year >= from) }))
    .filter(({ figures }) => figures.length > 0);
  const left = lines.filter((line) => actors.includes(line.actor)).length;
  return left < 2
    ? []
    : [{ ...reading, lines, duels: reading.duels.flatMap((duel) => duelSince(duel, lines) ?? []) }];
}

/** The second reading's lines: dashed, and named with whose figures they are. */
export function alsoOf(
  reading: ComparedReading,
  lines: readonly Line[],
  name: (id: string) => string,
): Also {
  return {
    reading,
    series: lines.map(({ actor, figures }) => ({
      id: `${actor} ${reading.id}`,
      label: m.compare_line_whose({ name: name(actor), whose: reading.whose }),
      actor,
      dashed: true,
      points: figures.map(pointOf),
    })),
  };
}

/** Whose figures are drawn, each once. */
export function creditsFor(
  { per }: Comparison,
  readings: readonly ComparedReading[],
  as: Mode,
): readonly Credit[] {
  const below = as === "head" ? per?.head?.credits : as === "gdp" ? per?.gdp?.credits : undefined;
  const all = [...readings.flatMap((r) => r.credits), ...(below ?? [])];
  return [...new Map(all.map((credit) => [credit.label, credit])).values()];
}

export function pointOf([year, value, mark]: Figure): ChartPoint {
  return {
    period: String(year),
    value,
    status: mark === UNRELIABLE ? "unreliable" : mark === ESTIMATED ? "estimated" : "reported",
    ...(mark === UNLISTED ? { note: m.compare_unlisted() } : {}),
  };
}

function quotients(figures: readonly Figure[], whole: readonly Figure[]): readonly Figure[] {
  const totals = new Map(whole.map((figure) => [figure[0], figure]));
  return figures.flatMap(([year, value, mark]): Figure[] => {
    const total = totals.get(year);
    if (!total || total[1] <= 0) return [];
    const share = value / total[1];
    if (total[2] === UNRELIABLE) return [[year, share, UNRELIABLE]];
    return [mark ? [year, share, mark] : [year, share]];
  });
}
