import { EQUAL_FIGURES } from "../language/index.ts";
import type { Absent } from "./absent.ts";
import type { Engine } from "./engine.ts";
import type { Interval } from "./interval.ts";

const known = new WeakMap<Engine, Map<string, number>>();

/**
 * A figure that is not there is at most what the same source's total leaves over when all that it
 * lists is taken off; half a percent of the total is allowed for rounding. Undefined without a total.
 */
export function restOfTotal(engine: Engine, cell: Absent): Interval | undefined {
  const minimum = engine.catalog.indicators.get(cell.indicator)?.minimum ?? -1;
  if (minimum < 0) return undefined;
  const sides = (["from", "to"] as const).filter(
    (side) => cell.reporter === null || cell.reporter === cell[side],
  );
  const rests = sides.flatMap((side) => restBeside(engine, cell, side) ?? []);
  return rests.length === 0 ? undefined : { low: 0, high: Math.min(...rests) };
}

/** What is left of the total of the actor that stands in one place; null without a sound total. */
function restBeside(engine: Engine, cell: Absent, side: "from" | "to"): number | null {
  const total = valueBeside(engine, cell, side, "world");
  if (total === undefined) return null;
  const cache = known.get(engine) ?? new Map<string, number>();
  known.set(engine, cache);
  const { indicator, dataset, reporter, year } = cell;
  const key = [indicator, dataset, reporter, side, cell[side], year].join(" ");
  const rest = cache.get(key) ?? total - listedBeside(engine, cell, side);
  cache.set(key, rest);
  return Math.max(0, rest) + total * EQUAL_FIGURES;
}

/** All that the source lists beside its total. */
function listedBeside(engine: Engine, cell: Absent, side: "from" | "to"): number {
  const { store, catalog } = engine;
  return (
    store
      .partners(cell.indicator, side === "from" ? "to" : "from", [cell[side]])
      // A collective's figure may hold the very one that is looked for ("Other CIS", "unspecified").
      .filter((partner) => !isCollective(catalog.actors.get(partner)?.kind))
      .reduce((sum, partner) => sum + (valueBeside(engine, cell, side, partner) ?? 0), 0)
  );
}

function valueBeside(
  { store }: Engine,
  cell: Absent,
  side: "from" | "to",
  partner: string,
): number | undefined {
  const { indicator, dataset, year } = cell;
  const [from, to] = side === "from" ? [cell.from, partner] : [partner, cell.to];
  const reporter = cell.reporter ?? undefined;
  const figure = store.figure({ indicator, dataset, reporter, from, to, year });
  return figure?.status === "unreliable" ? undefined : figure?.value;
}

function isCollective(kind: string | undefined): boolean {
  return kind === "aggregate" || kind === "bloc";
}
