import type { CoverageSummary } from "../coverage.ts";
import type { AuditRule } from "../rule.ts";
import { coverageShrank } from "./coverage-shrank.ts";
import { emptyCoverage } from "./empty-coverage.ts";
import { jumps } from "./jumps.ts";
import { mirrorGaps } from "./mirror-gaps.ts";
import { ranges } from "./ranges.ts";
import { totals } from "./totals.ts";
import { unfinishedPeriods } from "./unfinished-periods.ts";
import { zeros } from "./zeros.ts";

/** Every rule over the figures; with the last release, where there was one, to compare the coverage with. */
export function rulesSince(released: CoverageSummary | undefined): readonly AuditRule[] {
  return [
    ranges,
    totals,
    jumps,
    zeros,
    mirrorGaps,
    unfinishedPeriods,
    emptyCoverage,
    coverageShrank(released),
  ];
}
