import { EQUAL_FIGURES } from "../language/index.ts";
import type { Absent } from "./coverage.ts";
import type { Engine } from "./engine.ts";
import type { Interval } from "./interval.ts";

const known = new WeakMap<Engine, Map<string, number | null>>();

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

/** What is left of the total of the actor that stands in one place. */
function restBeside(engine: Engine, cell: Absent, side: "from" | "to"): number | null {
  const cache = known.get(engine) ?? new Map<string, number | null>();
  known.set(engine, cache);
  const { indicator, dataset, reporter, year } = cell;
  const key = [indicator, dataset, reporter, side, cell[side], year].join(" ");
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const fresh = readRest(engine, cell, side);
  cache.set(key, fresh);
  return fresh;
}

function readRest({ store, catalog }: Engine, cell: Absent, side: "from" | "to"): number | null {
  const other = side === "from" ? "to" : "from";
  const valueOf = (partner: string): number | undefined => {
    const figure = store.figure({
      ...cell,
      reporter: cell.reporter ?? undefined,
      [other]: partner,
    });
    return figure?.status === "unreliable" ? undefined : figure?.value;
  };
  const total = valueOf("world");
  if (total === undefined) return null;
  const listed = store
    .partners(cell.indicator, other, [cell[side]])
    // A collective's figure may hold the very one that is looked for ("Other CIS", "unspecified").
    .filter((partner) => !isCollective(catalog.actors.get(partner)?.kind))
    .reduce((sum, partner) => sum + (valueOf(partner) ?? 0), 0);
  return Math.max(0, total - listed) + total * EQUAL_FIGURES;
}

function isCollective(kind: string | undefined): boolean {
  return kind === "aggregate" || kind === "bloc";
}
