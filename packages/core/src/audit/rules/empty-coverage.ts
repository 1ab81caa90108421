import type { Pack } from "../../catalog/index.ts";
import type { ObservationStore } from "../../series/index.ts";
import type { AuditRule, Finding } from "../rule.ts";
import { runsOf } from "../run.ts";

/**
 * A year that a dataset says it covers and that is not in it. Where all partners are declared, or
 * the five largest, a reader is told that the whole list is there.
 */
export const emptyCoverage: AuditRule = {
  name: "empty-coverage",
  description:
    "A reporter whose list of partners is declared has figures in every year of the declared span.",
  tip: "Narrow the coverage in the importer's descriptor, or find the missing figures.",
  run: (pack, store) => {
    const seen = yearsSeen(pack, store);
    return Object.entries(pack.datasets).flatMap(([dataset, { coverage }]) =>
      coverage.flatMap(({ indicator, reporters, partners, from, to }): Finding[] => {
        if (reporters === "all" || partners === "some") return [];
        return reporters.flatMap((reporter) =>
          yearsBetween(from, to)
            .filter((year) => !seen.has(`${dataset} ${indicator} ${reporter} ${year}`))
            .map((year) => ({
              place: {
                datasets: [dataset],
                indicator,
                reporters: [reporter],
                from: "",
                to: "",
                period: String(year),
              },
              message: `a year that is declared with ${partners} partners has no figure`,
              found: "nothing",
              expected: "figures",
            })),
        );
      }),
    );
  },
};

/** Dataset, indicator, reporter and year of every figure. A compiler covers the two sides of its figures as well. */
function yearsSeen(pack: Pack, store: ObservationStore): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { dataset, indicator, reporter, from, to, figures } of runsOf(store)) {
    const { coverage = [], perspective } = pack.datasets[dataset] ?? {};
    if (coverage.every((c) => c.partners === "some")) continue;
    const covered = perspective === "third-party" ? [reporter, from, to] : [reporter];
    for (const { year } of figures) {
      for (const actor of covered) seen.add(`${dataset} ${indicator} ${actor} ${year}`);
    }
  }
  return seen;
}

function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
