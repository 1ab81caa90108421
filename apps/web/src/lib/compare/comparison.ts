import type { Perspective } from "@ambit/core/model";
import type { Credit } from "#lib/charts/credit.ts";

/** Somebody who is compared: for a label, and as a sentence has it ("the United States"). */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly said: string;
}

/** What can be compared, as the page's controls offer it. */
export interface ComparedIndicator {
  readonly id: string;
  readonly name: string;
  /** In which place of the indicator the target stands. */
  readonly targetPlace: 0 | 1;
  /** Years that are added up, for flows that come in lumps. */
  readonly window: number;
  /** Has a page of its own for each target. */
  readonly headline: boolean;
  /** The targets in which at least two of the suitors have figures. */
  readonly targets: readonly string[];
}

/** What is to be compared, with the actors in the order in which they are to be named. */
export interface Asked {
  readonly target: string;
  readonly indicator: ComparedIndicator;
  readonly actors: readonly string[];
}

export interface Options {
  readonly targets: readonly Named[];
  readonly suitors: readonly Named[];
  readonly indicators: readonly ComparedIndicator[];
  /** Pairs that have a page of how far their two customs services are apart: `KGZ-CHN`. */
  readonly mirrors: readonly string[];
  /** The last year that is not the future: of the release. */
  readonly thisYear: number;
  /** The release's day and content hash, for citations. */
  readonly released: string;
  readonly hash: string;
}

/** Known to be unreliable. */
export const UNRELIABLE = 1;
/** No figure, but nothing: the source lists every partner, and this one is not among them. */
export const UNLISTED = 2;

/** Estimated by whoever published it. */
export const ESTIMATED = 3;

/** One year's figure, with a mark where there is something to say of it. Short, because pages carry many. */
export type Figure = readonly [
  year: number,
  value: number,
  mark?: typeof UNRELIABLE | typeof UNLISTED | typeof ESTIMATED,
];

export interface Line {
  readonly actor: string;
  readonly figures: readonly Figure[];
  /** A bloc that the reading does not list: the sum of its members. */
  readonly summed?: true;
}

/** When one actor passed another. */
export interface Passing {
  readonly year: number;
  readonly winner: string;
  readonly loser: string;
  /** The last year before it in which both have figures. */
  readonly after: number;
}

/** Two actors in one reading. */
export interface Duel {
  readonly actors: readonly [string, string];
  /** First and last year in which both have figures, and in how many they have. */
  readonly years: readonly [first: number, last: number];
  readonly count: number;
  readonly passings: readonly Passing[];
  /** Who is ahead in the last of those years; null when they are level. */
  readonly ahead: string | null;
}

/** Everybody's figures in one reading: unless it says so, nothing in it is mixed. */
export interface ComparedReading {
  readonly id: string;
  /** "as Kazakhstan reports (Bureau of National Statistics, July 2024)". */
  readonly label: string;
  /** For titles: "by Kazakhstan’s figures". */
  readonly whose: string;
  readonly perspective: Perspective;
  readonly credits: readonly Credit[];
  readonly lines: readonly Line[];
  /** The target's whole with the world, where the reading has it. */
  readonly whole: readonly Figure[] | null;
  readonly duels: readonly Duel[];
  /** Each line is from another publisher: no one has them all. */
  readonly mixed?: true;
}

/** What amounts can be divided by: the target's people, or its output. */
export interface Denominator {
  readonly figures: readonly Figure[];
  /** Whose figures they are. */
  readonly credits: readonly Credit[];
}

/** Something dated between the target and somebody who is compared. */
export interface Marked {
  readonly date: string;
  readonly label: string;
  readonly href: string;
  readonly actors: readonly string[];
}

/** One indicator of one target for several actors, in every reading that has at least two of them. */
export interface Comparison {
  readonly target: Named;
  readonly indicator: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly window: number;
    readonly definition: string;
    readonly caveats: readonly string[];
    /** The indicator that is this one's share of the whole, where there is one. */
    readonly share: string | null;
    /** Amounts start at zero; scores and rates need not. */
    readonly fromZero: boolean;
  };
  /** What a sentence calls it: "Kazakhstan’s goods trade". */
  readonly subject: string;
  /** All that were asked for, whether a reading has them or not. */
  readonly actors: readonly Named[];
  readonly readings: readonly ComparedReading[];
  /** Missing where the indicator's amounts make no sense by it, or nobody publishes it. */
  readonly per?: { readonly head?: Denominator; readonly gdp?: Denominator };
  readonly events?: readonly Marked[];
}
