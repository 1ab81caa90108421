import { UNRELIABLE, type Duel, type Line } from "./comparison.ts";

/**
 * A duel as far as these lines go, which may begin later than it does; undefined where the two have no year in
 * common any more. Who was passed before the first common year is left out.
 */
export function duelSince(duel: Duel, lines: readonly Line[]): Duel | undefined {
  const [a, b] = duel.actors.map((id) => {
    const figures = lines.find(({ actor }) => actor === id)?.figures ?? [];
    return new Set(figures.flatMap(([year, , mark]) => (mark === UNRELIABLE ? [] : [year])));
  });
  const common = [...(a ?? [])].filter((year) => b?.has(year)).toSorted((x, y) => x - y);
  const [first, last] = [common[0], common.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    ...duel,
    years: [first, last],
    count: common.length,
    passings: duel.passings.filter(({ after }) => after >= first),
  };
}
