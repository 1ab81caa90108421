import { figures, type FigureRow } from "./build-engine.ts";
import { RANDOM_ACTORS, RANDOM_YEARS } from "./random-test.ts";

const DATASET = "world";
const COMPILER = "imf";

/**
 * Exports between all actors of random tests and their output, for all years, from nought to nine, in one
 * compiler's dataset called `world`; with each actor's totals, to which its flows add up.
 */
export function randomWorld(random: () => number): readonly FigureRow[] {
  const values = () => Object.fromEntries(RANDOM_YEARS.map((y) => [y, Math.floor(random() * 10)]));
  const gdp = RANDOM_ACTORS.flatMap((a) => figures(DATASET, COMPILER, "gdp", a, values()));
  const flows = RANDOM_ACTORS.flatMap((a) =>
    RANDOM_ACTORS.filter((b) => b !== a).flatMap((b) =>
      figures(DATASET, COMPILER, "exports", `${a}>${b}`, values()),
    ),
  );
  const total = (side: "from" | "to", actor: string) =>
    Object.fromEntries(
      RANDOM_YEARS.map((year) => [
        year,
        flows
          .filter((f) => f[side] === actor && f.period === String(year))
          .reduce((sum, f) => sum + f.value, 0),
      ]),
    );
  const totals = RANDOM_ACTORS.flatMap((a) => [
    ...figures(DATASET, COMPILER, "exports", `${a}>world`, total("from", a)),
    ...figures(DATASET, COMPILER, "exports", `world>${a}`, total("to", a)),
  ]);
  return [...gdp, ...flows, ...totals];
}
