import type { Assessment, Outcome, VerdictStatus } from "@ambit/core/model";
import { m } from "#lib/paraglide/messages.js";

/** What a claim's badge can say: a verdict's status, or that a person judged. */
export type ClaimStatus = VerdictStatus | "assessed";

const STATUS_WORDS: Record<ClaimStatus, () => string> = {
  supported: m.verdict_supported,
  refuted: m.verdict_refuted,
  contested: m.verdict_contested,
  undetermined: m.verdict_undetermined,
  assessed: m.verdict_assessed,
};

const RATING_WORDS: Record<Assessment["rating"], () => string> = {
  supported: m.rating_supported,
  refuted: m.rating_refuted,
  contested: m.rating_contested,
  unverifiable: m.rating_unverifiable,
};

const OUTCOME_WORDS: Record<Outcome, () => string> = {
  supported: m.outcome_supported,
  refuted: m.outcome_refuted,
  unknown: m.outcome_unknown,
};

const STRIP_WORDS: Record<VerdictStatus, () => string> = {
  supported: m.strip_supported,
  refuted: m.strip_refuted,
  contested: m.strip_contested,
  undetermined: m.strip_undetermined,
};

export const statusWord = (status: ClaimStatus): string => STATUS_WORDS[status]();
export const ratingWord = (rating: Assessment["rating"]): string => RATING_WORDS[rating]();
export const outcomeWord = (outcome: Outcome): string => OUTCOME_WORDS[outcome]();
export const stripWord = (status: VerdictStatus): string => STRIP_WORDS[status]();

/** The sign that stands for a reading's outcome. */
export function statusOf(outcome: Outcome): VerdictStatus {
  return outcome === "unknown" ? "undetermined" : outcome;
}
