import type { Perspective } from "@ambit/core/model";
import type { Credit } from "#lib/charts/credit.ts";
import type { LinesView } from "#lib/evidence/view.ts";
import type { QuestionLine } from "#lib/questions/view.ts";
import type { ClaimSummary } from "#lib/verdict/claim-summary.ts";

/** Who stands first by one indicator in one state, by one reading. Places in the matrix's tables stand for names. */
export interface CellLead {
  /** Id of the first of those who are seen. */
  readonly who: string;
  /** Nobody else could have more: it leads. */
  readonly certain: boolean;
  /** Who has less; named where the lead is not certain. */
  readonly aheadOf: readonly string[];
  /** Who has just as much. */
  readonly level: readonly string[];
  /** Its share of the state's whole, or its amount where the whole is not known. */
  readonly amount: string;
  readonly isShare: boolean;
  readonly year: number;
  readonly since: number;
  /** The lead may be older than the reading. */
  readonly atLeast: boolean;
  /** Place of the reading in the matrix's list. */
  readonly reading: number;
  /** Who has no figure in this reading. */
  readonly unseen: readonly string[];
}

export interface MatrixReading {
  /** "as Kazakhstan reports (Bureau of National Statistics, July 2024)". */
  readonly label: string;
  readonly perspective: Perspective;
  readonly credits: readonly Credit[];
}

/** Who leads where: states by indicators, for several years. */
export interface Matrix {
  readonly states: readonly {
    readonly id: string;
    readonly label: string;
    readonly href: string;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly label: string;
    readonly note: string;
  }[];
  readonly names: Readonly<Record<string, string>>;
  /** As a sentence names them: "the European Union". */
  readonly spoken: Readonly<Record<string, string>>;
  readonly readings: readonly MatrixReading[];
  readonly leads: readonly CellLead[];
  /** The years for which the matrix can be asked, the latest first. */
  readonly years: readonly number[];
  /** By year, state and indicator: the places of the leads, certain ones first, then the newest. */
  readonly cells: readonly (readonly (readonly (readonly number[])[])[])[];
}

export interface HomeView {
  readonly matrix: Matrix;
  readonly contested: readonly ClaimSummary[];
  readonly expired: readonly ClaimSummary[];
  readonly questions: readonly QuestionLine[];
  readonly mirror?: LinesView;
  readonly counts: {
    readonly claims: number;
    readonly observations: number;
    readonly datasets: number;
    readonly sources: number;
  };
}
