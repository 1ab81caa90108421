import { amount } from "../amount.ts";
import { createFloor } from "../floor.ts";
import type { AuditRule, Finding } from "../rule.ts";
import { placeIn, runsOf, stepsOf } from "../run.ts";

/** A zero that a publisher's table or its reader put where a figure is missing. */
export const zeros: AuditRule = {
  name: "zeros",
  description: "No exact zero stands beside a year with a figure above the floor.",
  tip: "Look at the cell in the raw file: a blank, a dash or dots are no figure, and no zero.",
  run: (pack, store) => {
    const floorOf = createFloor(pack);
    return runsOf(store).flatMap((run) => {
      const floor = floorOf(run.indicator, run.from, run.to);
      if (floor === undefined) return [];
      return stepsOf(run).flatMap((step): Finding[] => {
        const zero = step.find((f) => f.value === 0);
        const other = step.find((f) => Math.abs(f.value) >= floor);
        if (!zero || !other) return [];
        return [
          {
            place: placeIn(run, zero.period),
            message: "a zero stands beside a large figure",
            found: `0 in ${zero.period}, ${amount(pack, run.indicator, other.value)} in ${other.period}`,
            expected: "a figure, or none",
          },
        ];
      });
    });
  },
};
