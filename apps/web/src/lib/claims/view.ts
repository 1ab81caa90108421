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
  /** Which paragraph of how many, and its first words to find it by. */
  readonly passage: string;
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
  /** What would decide it, in words; the last counts what is not named. */
  readonly missing: readonly string[];
  /** What the figures of its day said: of when, and what. */
  readonly atPublication?: { readonly label: string; readonly text: string };
}

/** A year of a strip that is marked, and what the mark means. */
export interface MarkedYear {
  readonly year: number;
  readonly label: string;
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
  /** That what it asks happened once, so that no other year can be asked; in words. */
  readonly once?: string;
  readonly published: MarkedYear;
  /** The last year that the test names, as which the strip asks it of every year. */
  readonly asked?: MarkedYear;
}

export interface AssessmentView {
  /** That it is judged, not computed, and the headings of what that rests on. */
  readonly words: Readonly<
    Record<"note" | "heading" | "series" | "pages" | "claims" | "wouldChange", string>
  >;
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
  /** By when it is to be judged, in words. */
  readonly deadline: string;
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
  /** How many more there are than are listed, in words. */
  readonly more?: string;
}

/** One form in which a claim can be cited; the first is a sentence to be copied into a text. */
export interface CitationForm {
  readonly name: string;
  readonly text: string;
  readonly lang?: "en" | undefined;
}

/** Labels of parts that only a claim's page has. */
export interface ClaimWords {
  readonly origin: Readonly<
    Record<"heading" | "source" | "passage" | "footnotes" | "kind" | "period" | "about", string>
  >;
  readonly figures: Readonly<
    Record<"heading" | "dataset" | "licence" | "used" | "what" | "value" | "id" | "file", string>
  >;
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
  readonly citation: readonly CitationForm[];
  /** schema.org's ClaimReview as JSON. */
  readonly review: string;
  readonly words: ClaimWords;
  readonly apiHref: string;
  /** The image that stands for the page where it is shared. */
  readonly preview: string;
  readonly previous?: { readonly href: string; readonly label: string };
  readonly next?: { readonly href: string; readonly label: string };
}
