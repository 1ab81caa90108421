import type { StripYear } from "#lib/charts/strip.ts";
import type { EvidenceView } from "#lib/evidence/view.ts";
import type { ClaimSummary } from "#lib/verdict/claim-summary.ts";

/** A question in a list: what is asked, and what the data say. */
export interface QuestionLine {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly finding: string;
  readonly claims: number;
  readonly sources: readonly string[];
}

/** One claim that answers a question, with whose figures bear it out. */
export interface AnsweringClaim extends Pick<
  ClaimSummary,
  "id" | "href" | "paraphrase" | "status" | "rating" | "expired" | "source" | "speaker"
> {
  readonly published: string;
  /** The year that it speaks of. */
  readonly year: string;
  readonly supportedBy: readonly string[];
  readonly refutedBy: readonly string[];
  /** Readings that lack a figure. */
  readonly silent: number;
  /** Why a person judged so, where there is no test. */
  readonly reasons?: string;
}

/** The years of a sentence as all figures have them, or as one side has them. */
export interface QuestionStrip {
  readonly title: string;
  readonly years: readonly StripYear[];
}

export interface QuestionPart {
  readonly holds: string;
  readonly finding: string;
  readonly rest: string;
  readonly strips: readonly QuestionStrip[];
  /** Whose figures the strips are of, where there is one for each side. */
  readonly stripNote?: string;
  readonly evidence: readonly EvidenceView[];
  readonly sentence: string;
  readonly test: string;
  readonly checkHref: string;
}

export interface QuestionView {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly lede: string;
  readonly note?: string;
  readonly parts: readonly QuestionPart[];
  readonly claims: readonly AnsweringClaim[];
  readonly apiHref: string;
}
