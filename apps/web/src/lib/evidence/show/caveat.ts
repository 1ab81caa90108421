import type { Subject } from "@ambit/core/compare";
import type { ChartSeries } from "#lib/charts/series.ts";
import { m } from "#lib/paraglide/messages.js";

/** Shares of what had only just begun: until which year, and what is to be said of them. */
const YOUNG: Readonly<Record<string, readonly [until: number, caveat: () => string]>> = {
  "debt-share": [1993, m.evidence_young_debt],
};

/** What a chart's first years do not say, where it has them. */
export function caveatOf(
  subjects: readonly Pick<Subject, "node">[],
  series: readonly ChartSeries[],
): string {
  const years = series.flatMap(({ points }) => points.map(({ period }) => Number(period)));
  const first = Math.min(...years);
  return [...new Set(subjects.flatMap(({ node }) => (node.type === "call" ? [node.name] : [])))]
    .flatMap((name) => {
      const [until, caveat] = YOUNG[name] ?? [];
      return until !== undefined && caveat && first <= until ? [caveat()] : [];
    })
    .join(" ");
}
