import type { ClaimVerdict, VerdictLine } from "@ambit/core/datasets";
import type { Claim } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import type { VerdictView } from "#lib/claims/view.ts";
import { formatDate } from "#lib/format/date.ts";
import { missingWords, NAMED } from "./missing.ts";
import { expiryOf } from "./strip.ts";

/** The verdict at the head of a claim's page: the status, whose figures say what, and what is not heard. */
export function verdictView(
  engine: Engine,
  claim: Claim,
  line: VerdictLine,
  verdict: ClaimVerdict | undefined,
  published: number,
): VerdictView {
  const base = {
    status: line.status,
    ...(line.rating ? { rating: line.rating } : {}),
    ...(line.expired && verdict ? { expired: expiryOf(verdict, published) } : {}),
  };
  if (!verdict) {
    return {
      ...base,
      summary: claim.assessment?.reasons ?? claim.prediction?.reasons ?? "",
      unheard: [],
      missing: [],
      missingMore: 0,
    };
  }
  const { today, atPublication } = verdict;
  return {
    ...base,
    summary: today.summary,
    unheard: [...new Set(today.unheard.map((u) => u.reason))],
    missing: missingWords(engine, today.missing),
    missingMore: Math.max(0, today.missing.length - NAMED),
    // That nothing is known of the future needs no saying.
    ...(claim.kind === "predictive"
      ? {}
      : {
          atPublication: {
            asOf: atPublication.asOf === null ? "" : formatDate(atPublication.asOf),
            status: atPublication.status,
            summary: atPublication.summary,
            same: atPublication.status === today.status && atPublication.summary === today.summary,
          },
        }),
  };
}
