import { formatNumber } from "#lib/format/number.ts";
import type { Shown } from "./shown.ts";

export interface Slopes {
  readonly years: readonly [number, number];
  readonly slopes: readonly {
    readonly label: string;
    readonly actor: string;
    readonly values: readonly [number, number];
    /** How many times the first the last is; empty where the first is nothing. */
    readonly times: string;
  }[];
  /** Names of those who lack a figure in one of the two years. */
  readonly without: readonly string[];
}

/**
 * From the first year in which two of the actors have figures that count to the year that is shown, or
 * to the last such year before it.
 */
export function slopesOf({ series, year }: Pick<Shown, "series" | "year">): Slopes {
  const figures = series.map(({ label, id, points }) => ({
    label,
    actor: id,
    byYear: new Map(
      points.flatMap(({ period, value, status }) =>
        value === null || status === "unreliable" ? [] : [[Number(period), value] as const],
      ),
    ),
  }));
  const all = [...new Set(figures.flatMap(({ byYear }) => [...byYear.keys()]))]
    .filter((at) => at <= year && figures.filter(({ byYear }) => byYear.has(at)).length > 1)
    .toSorted((a, b) => a - b);
  const years = [all[0] ?? year, all.at(-1) ?? year] as const;
  const slopes = figures.flatMap(({ label, actor, byYear }) => {
    const [before, after] = years.map((at) => byYear.get(at));
    if (before === undefined || after === undefined) return [];
    const times = before > 0 ? `× ${formatNumber(after / before, { digits: 2 })}` : "";
    return [{ label, actor, values: [before, after] as const, times }];
  });
  const drawn = new Set(slopes.map(({ actor }) => actor));
  return {
    years,
    slopes,
    without: figures.filter(({ actor }) => !drawn.has(actor)).map(({ label }) => label),
  };
}
