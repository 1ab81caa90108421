import { summarise, type CoverageLine, type CoverageSummary } from "../coverage.ts";
import type { AuditRule, Finding } from "../rule.ts";

/**
 * Figures that the last release had and that are gone. The release is the state that readers have
 * cited: what leaves it leaves with a reason, which stays declared until the next release.
 */
export function coverageShrank(released: CoverageSummary | undefined): AuditRule {
  return {
    name: "coverage-shrank",
    description: "No reporter's figures have become fewer than they were in the last release.",
    tip: "If it is meant, say why in exceptions.yml; the entry goes with the next release.",
    run: (_pack, store) => {
      const now = summarise(store);
      return Object.entries(released?.datasets ?? {}).flatMap(([dataset, { series }]) =>
        Object.entries(series).flatMap(([indicator, lines]) =>
          Object.entries(lines).flatMap(([reporter, was]): Finding[] => {
            const is = now[dataset]?.[indicator]?.[reporter];
            if (is && !isLess(is, was)) return [];
            return [
              {
                place: {
                  datasets: [dataset],
                  indicator,
                  reporters: [reporter],
                  from: "",
                  to: "",
                  period: "",
                },
                message: is
                  ? "there are fewer figures than in the last release"
                  : "the figures of the last release are gone",
                found: is ? print(is) : "nothing",
                expected: `at least ${print(was)}`,
              },
            ];
          }),
        ),
      );
    },
  };
}

function isLess(is: CoverageLine, was: CoverageLine): boolean {
  return (
    is.rows < was.rows ||
    is.dyads < was.dyads ||
    is.years < was.years ||
    is.first > was.first ||
    is.last < was.last
  );
}

function print({ rows, first, last, years, dyads }: CoverageLine): string {
  return `${rows} figures of ${dyads} dyads in ${years} years, ${first} to ${last}`;
}
