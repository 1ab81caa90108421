import type { Pack } from "../catalog/index.ts";
import type { Unit } from "../model/index.ts";

/** The group of the states that a pack is about. */
const TARGETS = "targets";

/** The actor that stands for the total over all partners. */
export const WORLD = "world";

/**
 * How large a figure of a state under influence must be before a rule speaks of it. Small flows jump
 * and differ for any reason; scores have no size.
 */
const FLOORS: Partial<Record<Unit, number>> = {
  USD: 1e8,
  EUR: 1e8,
  USD2021: 1e8,
  PPP: 1e8,
  persons: 1e3,
  TIV: 50,
  bcm: 1,
  Mt: 1,
  count: 10,
  km: 100,
  km2: 1000,
};

/** Figures of others stand beside for comparison: only what is ten times as large is spoken of. */
const OTHERS = 10;

/** The floor for a figure between two actors (or of one, with `to` empty), or undefined where none is set. */
export function createFloor(
  pack: Pack,
): (indicator: string, from: string, to: string) => number | undefined {
  const targets = new Set(
    (pack.groups[TARGETS]?.members ?? []).map((m) => (typeof m === "string" ? m : m.actor)),
  );
  return (indicator, from, to) => {
    const unit = pack.indicators[indicator]?.unit;
    if (unit === undefined) return undefined;
    if (unit === "ratio") return 0.05;
    const floor = FLOORS[unit];
    return floor === undefined || targets.has(from) || targets.has(to) ? floor : floor * OTHERS;
  };
}
