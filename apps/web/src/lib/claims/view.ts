import type { Assessment, ReadingVerdict } from "@ambit/core/model";
import type { StripYear } from "#lib/charts/strip.ts";
import type { EvidenceView } from "#lib/evidence/view.ts";
import type { ClaimStatus } from "#lib/verdict/status.ts";

export interface Link {
  readonly label: string;
  readonly href?: string;
}

/** Who asserts a claim, and where it stands. */
export interface Origin {
  readonly who: readonly Link[];
  readonly source: Link;
  readonly paragraph: number;
  readonly paragraphs: number;
  /** The first words of the paragraph, to find it by. */
  readonly begins: string;
  readonly published: string;
  readonly footnotes: readonly {
    readonly number: number;
    readonly cites: string;
    readonly url?: string;
  }[];
  readonly kind: string;
  readonly hedging: string;
  readonly period: string;
  readonly actors: readonly (Link & { readonly actor: string })[];
  readonly topics: readonly Link[];
}

export interface VerdictView {
  readonly status: ClaimStatus;
  readonly rating?: Assessment["rating"];
  /** One sentence: whose figures say what, or why it was judged so. */
  readonly summary: string;
  readonly expired?: string;
  /** Whose figures nobody has heard. */
  readonly unheard: readonly string[];
  /** What would decide it, in words. */
  readonly missing: readonly string[];
  readonly missingMore: number;
  readonly atPublication?: {
    readonly asOf: string;
    readonly status: ClaimStatus;
    readonly summary: string;
    readonly same: boolean;
  };
}

export interface TestView {
  readonly text: string;
  readonly sentence: string;
  readonly note?: string;
  readonly checkHref: string;
  readonly apiHref: string;
  readonly decided: readonly ReadingVerdict[];
  readonly undecided: readonly ReadingVerdict[];
  readonly strip: readonly StripYear[];
  /** What it asks happened once, so that no other year can be asked. */
  readonly once: boolean;
  readonly published: number;
}

export interface AssessmentView {
  readonly reasons: string;
  readonly wouldChange?: string;
  readonly series: readonly {
    readonly label: string;
    readonly href: string;
    readonly last: string;
  }[];
  readonly claims: readonly RelatedClaim[];
  readonly urls: readonly string[];
}

export interface PredictionView {
  readonly outcome?: string;
  readonly deadline?: string;
  readonly reasons?: string;
}

export interface RelatedClaim {
  readonly id: string;
  readonly href: string;
  readonly paraphrase: string;
  readonly source: string;
  readonly status: ClaimStatus;
  readonly rating?: Assessment["rating"];
  /** How the claim on the page stands to it: "contradicts". */
  readonly word?: string;
  readonly note?: string;
}

/** The figures of one dataset that a verdict rests on, with the raw files in which they stand. */
export interface FiguresView {
  readonly dataset: Link;
  readonly licence: Link;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly what: string;
    readonly value: string;
    readonly mark?: string;
  }[];
  readonly more: number;
}

export interface CitationView {
  /** A sentence or two to be copied into a text. */
  readonly quote: string;
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** All that a claim's page shows. */
export interface ClaimView {
  readonly id: string;
  readonly paraphrase: string;
  readonly title: string;
  readonly description: string;
  readonly source: { readonly id: string; readonly shortName: string };
  readonly origin: Origin;
  readonly verdict: VerdictView;
  readonly evidence: readonly EvidenceView[];
  readonly test?: TestView;
  readonly assessment?: AssessmentView;
  readonly prediction?: PredictionView;
  readonly related: readonly RelatedClaim[];
  /** Questions that it answers among others. */
  readonly questions: readonly { readonly href: string; readonly label: string }[];
  readonly figures: readonly FiguresView[];
  readonly citation: CitationView;
  /** schema.org's ClaimReview as JSON. */
  readonly review: string;
  readonly apiHref: string;
  /** The image that stands for the page where it is shared. */
  readonly preview: string;
  readonly previous?: { readonly href: string; readonly label: string };
  readonly next?: { readonly href: string; readonly label: string };
}
