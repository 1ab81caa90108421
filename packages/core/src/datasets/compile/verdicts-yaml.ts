import { stringify } from "yaml";
import type { ClaimVerdict } from "../claim-verdict.ts";
import type { VerdictLine } from "../release.ts";

const HEADER =
  "# Generated from the claims and the data. Do not edit: a verdict changes when a test or a figure does.\n";

/** All verdicts in a form whose diff shows which verdict changed, in which reading. */
export function verdictsYaml(
  lines: Readonly<Record<string, VerdictLine>>,
  verdicts: ReadonlyMap<string, ClaimVerdict>,
): string {
  const out = Object.entries(lines).map(([id, line]) => {
    const verdict = verdicts.get(id);
    if (!verdict) return [id, { status: line.status, rating: line.rating ?? "open" }];
    return [
      id,
      {
        test: verdict.test,
        status: line.status,
        atPublication: verdict.atPublication.status,
        readings: Object.fromEntries(verdict.today.readings.map((r) => [r.reading.id, r.outcome])),
      },
    ];
  });
  return HEADER + stringify(Object.fromEntries(out), { lineWidth: 0 });
}
