import type { Perspective } from "@ambit/core/model";
import type { CellLead, Matrix } from "./view.ts";

/** Figures that are more years older than the year asked for are called old. */
const OLD = 5;

/** Whose figures the matrix is read by: those that see most, or one side's only. */
export const WHOSE = ["any", "target", "partner", "third-party"] as const satisfies readonly (
  | Perspective
  | "any"
)[];
export type Whose = (typeof WHOSE)[number];

/** What the matrix shows; both stand in the address. */
export interface View {
  /** Place of the year in the matrix's list. */
  readonly year: number;
  readonly whose: Whose;
}

export const FIRST_VIEW: View = { year: 0, whose: "any" };

/** A cell's lead in the view; undefined where nobody can be compared. */
export function leadAt(
  { cells, leads, readings }: Matrix,
  { year, whose }: View,
  state: number,
  indicator: number,
): CellLead | undefined {
  for (const place of cells[year]?.[state]?.[indicator] ?? []) {
    const lead = leads[place];
    if (lead && (whose === "any" || readings[lead.reading]?.perspective === whose)) return lead;
  }
  return undefined;
}

/** Figures from before this year are old in the view. */
export function oldBefore({ years }: Matrix, { year }: View): number {
  return (years[year] ?? 0) - OLD;
}

/** What a view comes to, counted in cells. */
export interface Tally {
  /** How many each actor certainly leads, most first. */
  readonly leaders: readonly (readonly [string, number])[];
  /** Those that somebody certainly leads. */
  readonly filled: number;
  /** Those of them whose figures are old. */
  readonly old: number;
  /** Those in which somebody who could lead is not seen, or the first two are level. */
  readonly part: number;
  /** Those in which nobody can be compared. */
  readonly empty: number;
}

/** Counts the cells of a view: only certain leads are anybody's. */
export function tallyOf(matrix: Matrix, view: View): Tally {
  const cells = [...matrix.states.keys()].flatMap((state) =>
    [...matrix.indicators.keys()].map((indicator) => leadAt(matrix, view, state, indicator)),
  );
  const known = cells.filter((lead) => lead !== undefined);
  const certain = known.filter((lead) => lead.certain);
  const counts = new Map<string, number>();
  for (const { who } of certain) counts.set(who, (counts.get(who) ?? 0) + 1);
  return {
    leaders: [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
    filled: certain.length,
    old: certain.filter((lead) => lead.year < oldBefore(matrix, view)).length,
    part: known.length - certain.length,
    empty: cells.length - known.length,
  };
}

/** The readings that a view rests on, each once, in the order of the cells. */
export function readingsIn(matrix: Matrix, view: View): readonly number[] {
  const places = [...matrix.states.keys()].flatMap((state) =>
    [...matrix.indicators.keys()].flatMap(
      (indicator) => leadAt(matrix, view, state, indicator)?.reading ?? [],
    ),
  );
  return [...new Set(places)];
}

export function readView({ years }: Matrix, query: Pick<URLSearchParams, "get">): View {
  const year = years.indexOf(Number(query.get("year")));
  const whose = WHOSE.find((w) => w === query.get("whose"));
  return { year: Math.max(0, year), whose: whose ?? "any" };
}

/** The query of an address: nothing for the view that is shown first. */
export function writeView({ years }: Matrix, { year, whose }: View): string {
  const query = new URLSearchParams([
    ...(year === 0 ? [] : [["year", String(years[year])]]),
    ...(whose === "any" ? [] : [["whose", whose]]),
  ]).toString();
  return query === "" ? "" : `?${query}`;
}
