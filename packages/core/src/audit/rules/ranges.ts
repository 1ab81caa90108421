import { amount } from "../amount.ts";
import type { AuditRule, Finding } from "../rule.ts";
import { placeIn, runsOf } from "../run.ts";

/** Percent read as a share, a score of another scale, a sign that went astray. */
export const ranges: AuditRule = {
  name: "ranges",
  description: "Every figure lies between the indicator's minimum and maximum, where it has them.",
  tip: "Correct the importer's unit or sign, or the indicator's minimum or maximum.",
  run: (pack, store) =>
    runsOf(store).flatMap((run) => {
      const { minimum = -Infinity, maximum = Infinity } = pack.indicators[run.indicator] ?? {};
      const show = (value: number) => amount(pack, run.indicator, value);
      return run.figures
        .filter((f) => f.status !== "unreliable" && (f.value < minimum || f.value > maximum))
        .map((f): Finding => ({
          place: placeIn(run, f.period),
          message: `the figure is ${f.value < minimum ? "below the minimum" : "above the maximum"}`,
          found: show(f.value),
          expected: f.value < minimum ? `at least ${show(minimum)}` : `at most ${show(maximum)}`,
        }));
    }),
};
