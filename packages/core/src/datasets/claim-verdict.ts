import { z } from "zod";
import {
  Verdict,
  VerdictStatus,
  latest,
  yearOf,
  type Claim,
  type Issue,
  type Result,
  settle,
} from "../model/index.ts";
import { readTest, truthStrip, verify, type Engine } from "../verify/index.ts";
import { callsIn, explain, indicatorsOf, parse, print } from "../language/index.ts";
import type { VerdictLine } from "./release.ts";

/** What is computed for a claim that has a test; one file a claim in the compiled pack. */
export const ClaimVerdict = z.strictObject({
  test: z.string(),
  sentence: z.string(),
  today: Verdict,
  /** With only what had ended or happened when the source was published. */
  atPublication: Verdict,
  strip: z.array(z.strictObject({ year: z.int(), status: VerdictStatus, summary: z.string() })),
});
export type ClaimVerdict = z.infer<typeof ClaimVerdict>;

/** Evaluates a claim's test today and as of its source's publication, and year by year. Issues name the claim's file. */
export function verifyClaim(
  engine: Engine,
  id: string,
  claim: Claim,
  strip: { readonly from: number; readonly to: number },
): Result<ClaimVerdict> | undefined {
  if (claim.test === undefined) return undefined;
  const checked = readTest(engine, claim.test);
  if (!checked.ok) {
    const issues = checked.issues.map((issue): Issue => ({
      ...issue,
      file: `claims/${id}.yml`,
      path: ["test"],
    }));
    return settle(undefined as never, issues);
  }
  const { tree } = checked.value;
  const published = engine.catalog.sources.get(id.split("/")[0] ?? "")?.published;
  return {
    ok: true,
    value: {
      test: print(tree),
      sentence: explain(tree, engine.vocabulary),
      today: verify(engine, tree),
      atPublication: verify(
        engine,
        tree,
        published === undefined ? {} : { asOf: latest(published) },
      ),
      strip: [...truthStrip(engine, tree, strip.from, strip.to)],
    },
  };
}

/** What came of a prediction, as a rating; one whose time has not come has none. */
const RATINGS = {
  "came-true": "supported",
  failed: "refuted",
  partly: "contested",
  open: undefined,
} as const;

/** The line that lists and filters use. */
export function verdictLine(
  engine: Engine,
  claim: Claim,
  verdict: ClaimVerdict | undefined,
): VerdictLine {
  if (!verdict) {
    const outcome = claim.prediction?.outcome;
    const rating = claim.assessment?.rating ?? (outcome && RATINGS[outcome]);
    return {
      status: "assessed",
      ...(rating ? { rating } : {}),
      ...(outcome ? { outcome } : {}),
      summary: claim.assessment?.reasons ?? claim.prediction?.reasons ?? "",
      indicators: [],
      expired: false,
    };
  }
  const checked = readTest(engine, verdict.test);
  return {
    status: verdict.today.status,
    atPublication: verdict.atPublication.status,
    summary: verdict.today.summary,
    indicators: checked.ok ? [...indicatorsOf(checked.value.tree, engine.vocabulary)] : [],
    ...(claim.prediction?.outcome ? { outcome: claim.prediction.outcome } : {}),
    expired: isExpired(claim, verdict),
  };
}

/** States of affairs can end; a figure for a year cannot. */
const LASTING = new Set(["comparative", "membership", "evaluative"]);
/** Of which the record, and no figure, tells whether they last: "Russia has a base in Kyrgyzstan". */
const RECORDED = new Set(["member", "facilities"]);

/**
 * A state of affairs that held in the year of publication, and no longer does in the last year that
 * the data decide. What is said of an earlier time, or of a change from one year to another, stays
 * true and has not expired.
 */
function isExpired(claim: Claim, { test, atPublication, strip }: ClaimVerdict): boolean {
  const lasts = LASTING.has(claim.kind) || (claim.kind !== "predictive" && isRecorded(test));
  if (!lasts || atPublication.status !== "supported") return false;
  const published = Number(atPublication.asOf?.slice(0, 4));
  const until = claim.period?.to;
  if (until !== undefined && yearOf(until) < published) return false;
  if (strip.find((y) => y.year === published)?.status !== "supported") return false;
  return strip.findLast((y) => y.status !== "undetermined")?.status === "refuted";
}

/** Whether all that the test asks of a year is who was a member of what, or which facilities were open. */
function isRecorded(test: string): boolean {
  const parsed = parse(test);
  const dated = parsed.ok ? callsIn(parsed.value.tree).filter((call) => call.period) : [];
  return dated.length > 0 && dated.every((call) => RECORDED.has(call.name));
}
