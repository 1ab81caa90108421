import { amount } from "../amount.ts";
import { createFloor } from "../floor.ts";
import type { AuditRule, Finding } from "../rule.ts";
import { placeIn, runsOf, stepsOf } from "../run.ts";

const FACTOR = 10;

/**
 * What a wrong unit, a shifted column or two mixed-up places look like. Indicators that can be
 * negative are left out: near zero, any two of their figures are far apart as a factor.
 */
export const jumps: AuditRule = {
  name: "jumps",
  description: "From one year to the next, no figure above the floor grows or falls tenfold.",
  tip: "Look at the cell in the raw file: is it the right unit, row and column?",
  run: (pack, store) => {
    const floorOf = createFloor(pack);
    return runsOf(store).flatMap((run) => {
      const { indicator, from, to } = run;
      const floor = floorOf(indicator, from, to);
      if (floor === undefined || (pack.indicators[indicator]?.minimum ?? -1) < 0) return [];
      return stepsOf(run).flatMap(([before, after]): Finding[] => {
        const high = Math.max(before.value, after.value);
        const low = Math.min(before.value, after.value);
        if (low <= 0 || high < floor || high < FACTOR * low) return [];
        const [was, is] = [before, after].map((f) => amount(pack, indicator, f.value));
        return [
          {
            place: placeIn(run, after.period),
            message: `the figure ${before.value < after.value ? "grows" : "falls"} ${Math.round(high / low)}-fold in a year`,
            found: `${was} in ${before.period}, ${is} in ${after.period}`,
            expected: `less than ${FACTOR}-fold`,
          },
        ];
      });
    });
  },
};
