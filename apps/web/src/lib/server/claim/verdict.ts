import type { ClaimVerdict, VerdictLine } from "@ambit/core/datasets";
import type { Claim } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import type { VerdictView } from "#lib/claims/view.ts";
import { formatDate } from "#lib/format/date.ts";
import { m } from "#lib/paraglide/messages.js";
import { statusWord } from "#lib/verdict/status.ts";
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
    };
  }
  const { today, atPublication } = verdict;
  return {
    ...base,
    summary: today.summary,
    unheard: [...new Set(today.unheard.map((u) => u.reason))],
    missing: [
      ...missingWords(engine, today.missing),
      ...(today.missing.length > NAMED
        ? [m.claim_missing_more({ count: today.missing.length - NAMED })]
        : []),
    ],
    // That nothing is known of the future needs no saying.
    ...(claim.kind === "predictive"
      ? {}
      : {
          atPublication: {
            label: m.claim_as_of({
              date: atPublication.asOf === null ? "" : formatDate(atPublication.asOf),
            }),
            text:
              atPublication.status === today.status && atPublication.summary === today.summary
                ? m.claim_as_of_same()
                : `${statusWord(atPublication.status)}. ${atPublication.summary}`,
          },
        }),
  };
}
