import type { Perspective } from "@ambit/core/model";
import type { CellLead, Matrix } from "./view.ts";

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

/** How many cells each actor leads in the view, most first, and how many stay empty. */
export function tallyOf(
  matrix: Matrix,
  view: View,
): {
  readonly leaders: readonly (readonly [string, number])[];
  readonly filled: number;
  readonly empty: number;
} {
  const counts = new Map<string, number>();
  let empty = 0;
  for (const state of matrix.states.keys()) {
    for (const indicator of matrix.indicators.keys()) {
      const who = leadAt(matrix, view, state, indicator)?.who;
      if (who === undefined) empty++;
      else counts.set(who, (counts.get(who) ?? 0) + 1);
    }
  }
  const leaders = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { leaders, filled: leaders.reduce((sum, [, count]) => sum + count, 0), empty };
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
