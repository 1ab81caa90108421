import type { Row } from "../importer.ts";
import { COMPARED, FIVE } from "../place/index.ts";
import type { CellAddress } from "../raw/index.ts";
import { toRow } from "../records/index.ts";

export interface Exercise {
  readonly year: string;
  readonly states: readonly string[];
  readonly at: CellAddress;
}

/** How many exercises two states took part in together, a year; zeros for the other years of such a pair, and for pairs that are compared. */
export function countTogether(
  exercises: readonly Exercise[],
  first: number,
  last: number,
): readonly Row[] {
  const counts = new Map<string, number>();
  const pairs = new Map<string, CellAddress | undefined>();
  for (const { year, states, at } of exercises) {
    for (const [from, to] of pairsOf(states)) {
      const cell = `${from} ${to} ${year}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
      if (!pairs.has(`${from} ${to}`)) pairs.set(`${from} ${to}`, at);
    }
  }
  for (const [one, other] of COMPARED) {
    for (const pair of [`${one} ${other}`, `${other} ${one}`]) {
      if (!pairs.has(pair)) pairs.set(pair, undefined);
    }
  }
  return [...pairs].flatMap(([pair, at]) => {
    const [from = "", to = ""] = pair.split(" ");
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const period = String(first + i);
      const count = counts.get(`${pair} ${period}`) ?? 0;
      return toRow({
        indicator: "joint-exercises",
        reporter: "multilateral-military-exercises",
        from,
        to,
        period,
        value: String(count),
        note: count === 0 ? "no exercise in the list" : "",
        file: "f1",
        ...(at && { at }),
      });
    });
  });
}

function pairsOf(states: readonly string[]): (readonly [string, string])[] {
  return states.flatMap((from) =>
    states
      .filter((to) => to !== from && (FIVE.includes(from) || FIVE.includes(to)))
      .map((to) => [from, to] as const),
  );
}
