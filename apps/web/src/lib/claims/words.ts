import type { Assessment, Claim, ClaimKind, Hedging, Relation } from "@ambit/core/model";
import { colon } from "#lib/language/joined.ts";
import { m } from "#lib/paraglide/messages.js";
import { ratingWord, statusWord, type ClaimStatus } from "#lib/verdict/status.ts";

const KINDS: Record<ClaimKind, () => string> = {
  quantitative: m.kind_quantitative,
  comparative: m.kind_comparative,
  trend: m.kind_trend,
  event: m.kind_event,
  membership: m.kind_membership,
  causal: m.kind_causal,
  predictive: m.kind_predictive,
  evaluative: m.kind_evaluative,
};

const HEDGES: Record<Hedging, () => string> = {
  none: m.hedging_none,
  approximate: m.hedging_approximate,
  bound: m.hedging_bound,
  possible: m.hedging_possible,
  reported: m.hedging_reported,
};

const OUTCOMES = {
  "came-true": m.outcome_came_true,
  failed: m.outcome_failed,
  partly: m.outcome_partly,
  open: m.outcome_open,
} as const;

/** How a claim stands to another, said from the one and from the other end. */
const RELATIONS: Record<Relation["kind"], readonly [from: () => string, to: () => string]> = {
  restates: [m.relation_restates, m.relation_restated],
  contradicts: [m.relation_contradicts, m.relation_contradicted],
  qualifies: [m.relation_qualifies, m.relation_qualified],
  supersedes: [m.relation_supersedes, m.relation_superseded],
};

/** A verdict in one line of a list: "Refuted", "Assessed: contested", "Assessed: open". */
export function verdictWords({
  status,
  rating,
}: {
  readonly status: ClaimStatus;
  readonly rating?: Assessment["rating"] | undefined;
}): string {
  if (status !== "assessed") return statusWord(status);
  return statusWord(status) + colon + (rating ? ratingWord(rating) : m.claims_open());
}

/** What sort of assertion a claim is. */
export const kindWord = (kind: ClaimKind): string => KINDS[kind]();
/** How the claim's own words limit it. */
export const hedgingWord = (hedging: Hedging): string => HEDGES[hedging]();
/** What has come of a prediction. */
export const outcomeWord = (
  outcome: NonNullable<NonNullable<Claim["prediction"]>["outcome"]>,
): string => OUTCOMES[outcome]();
/** The relation of the claim on the page to another; `to` when the other one declares it. */
export const relationWord = (kind: Relation["kind"], end: "from" | "to"): string =>
  RELATIONS[kind][end === "from" ? 0 : 1]();
