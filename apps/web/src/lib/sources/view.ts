import type { RecordLine } from "@ambit/core/compare";
import type { Link, RelatedClaim } from "#lib/claims/view.ts";

/** A claim as a sentence of its paragraph. */
export interface Sentence extends Omit<RelatedClaim, "source" | "word" | "note"> {
  /** Named only when it is not the author who says it: somebody quoted. */
  readonly speaker?: string;
  /** Or a part of the page that is not the text: "caption". */
  readonly part?: string;
  readonly expired: boolean;
}

export interface Paragraph {
  readonly number: number;
  /** Its first words, to find it by. */
  readonly begins: string;
  readonly sentences: readonly Sentence[];
}

/** How the testable claims came out, for all and for each kind. */
export interface RecordRow extends RecordLine {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  /** More about it in small letters. */
  readonly detail?: string;
}

/** The head of a source's page, and its line in the list of sources. */
export interface SourceSummary {
  readonly id: string;
  readonly href: string;
  readonly heading: string;
  readonly shortName: string;
  readonly authors: readonly Link[];
  readonly publisher: Link;
  readonly published: string;
  readonly claims: number;
  /** Claims that say again what another of the source says are counted once. */
  readonly tested: number;
  readonly record: RecordLine;
}

export interface SourceView extends SourceSummary {
  readonly provenance: string;
  /** What a citation would name and is not known. */
  readonly unknown: readonly string[];
  readonly url?: string;
  readonly licence: string;
  readonly paragraphCount: number;
  readonly sha256: string;
  readonly footnotes: readonly {
    readonly number: number;
    readonly cites: string;
    readonly url?: string;
  }[];
  readonly paragraphs: readonly Paragraph[];
  readonly rows: readonly RecordRow[];
  /** Claims left out of the record because they repeat another. */
  readonly repeated: number;
  readonly judged: number;
  readonly predictions: readonly { readonly outcome: string; readonly count: number }[];
}
