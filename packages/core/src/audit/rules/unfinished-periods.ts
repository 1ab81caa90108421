import { latest } from "../../model/index.ts";
import type { AuditRule, Finding } from "../rule.ts";
import { placeIn, runsOf } from "../run.ts";

/** A forecast that passes for a record. */
export const unfinishedPeriods: AuditRule = {
  name: "unfinished-periods",
  description:
    "What flows in a period that had not ended when the dataset was released is estimated or provisional.",
  tip: "Give such figures the status estimated or provisional, or correct the release date.",
  run: (pack, store) =>
    runsOf(store).flatMap((run) => {
      if (pack.indicators[run.indicator]?.measure !== "flow") return [];
      const released = latest(pack.datasets[run.dataset]?.released ?? "9999");
      return run.figures
        .filter((f) => f.status === "reported" && endOf(f.period) > released)
        .map((f): Finding => ({
          place: placeIn(run, f.period),
          message: "the dataset is older than the end of the period that the figure is for",
          found: `${f.period} as reported, released ${pack.datasets[run.dataset]?.released}`,
          expected: "estimated or provisional",
        }));
    }),
};

const ENDS: Readonly<Record<string, string>> = {
  Q1: "03-31",
  Q2: "06-30",
  Q3: "09-30",
  Q4: "12-31",
  H1: "06-30",
  H2: "12-31",
};

/** The last day of a period: of 2018, 2018-Q3, 2024-H1 or 2006/2018. */
function endOf(period: string): string {
  const [year = "", part = ""] = period.split("-");
  return `${year.slice(-4)}-${ENDS[part] ?? "12-31"}`;
}
