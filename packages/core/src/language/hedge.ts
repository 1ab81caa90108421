import type { Written } from "./quantity.ts";
import type { CompareOp } from "./tree.ts";

/** Values from low to high; `outside`: the others. */
export interface Accepted {
  readonly low: number;
  readonly high: number;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
  readonly outside?: true;
}

/** A comparison's published rule. */
export interface Hedge {
  readonly op: CompareOp;
  /** Every way to write it; the first is canonical. */
  readonly words: readonly string[];
  /** The rule in one sentence, for people. */
  readonly rule: string;
  readonly accepted: (right: Written, upper: Written) => Accepted;
}

/** Two figures count as equal when they differ by at most this share of the right-hand one. */
export const EQUAL_FIGURES = 0.005;

const ABOVE = { high: Infinity, highInclusive: false } as const;
const BELOW = { low: -Infinity, lowInclusive: false } as const;

function precision({ low, high, lowInclusive, highInclusive }: Written): Accepted {
  return { low, high, lowInclusive, highInclusive };
}

/** The published rules: which values meet each comparison with a given right-hand side. */
export const HEDGES: Readonly<Record<CompareOp, Hedge>> = {
  ">": {
    op: ">",
    words: [">", "over", "more than"],
    rule: "More than a number means any value above it.",
    accepted: ({ value }) => ({ low: value, lowInclusive: false, ...ABOVE }),
  },
  "<": {
    op: "<",
    words: ["<", "under", "less than"],
    rule: "Less than a number means any value below it.",
    accepted: ({ value }) => ({ high: value, highInclusive: false, ...BELOW }),
  },
  ">=": {
    op: ">=",
    words: [">=", "at least"],
    rule: "At least a number means that number or any value above it.",
    accepted: ({ value }) => ({ low: value, lowInclusive: true, ...ABOVE }),
  },
  "<=": {
    op: "<=",
    words: ["<=", "at most", "up to"],
    rule: "At most a number means that number or any value below it.",
    accepted: ({ value }) => ({ high: value, highInclusive: true, ...BELOW }),
  },
  "=": {
    op: "=",
    words: ["="],
    rule: "A number is met by every value that rounds to it at its last written digit: 11.07 bn by 11.065 bn up to, but not including, 11.075 bn; a whole number without a unit only by itself; two figures are equal when they differ by at most 0.5 %.",
    accepted: precision,
  },
  "!=": {
    op: "!=",
    words: ["!="],
    rule: "Not equal is met by every value that = does not accept.",
    accepted: (right) => ({ ...precision(right), outside: true }),
  },
  about: {
    op: "about",
    words: ["about", "around", "roughly", "some"],
    rule: "About a number means within 10 % of it either way, the ends included.",
    accepted: ({ value }) => {
      const [low, high] = ordered((value * 9) / 10, (value * 11) / 10);
      return { low, high, lowInclusive: true, highInclusive: true };
    },
  },
  nearly: {
    op: "nearly",
    words: ["nearly", "almost"],
    rule: "Nearly a number means from 90 % of it up to, but not including, the number itself.",
    accepted: ({ value }) => {
      const [low, high] = ordered((value * 9) / 10, value);
      return { low, high, lowInclusive: value >= 0, highInclusive: value < 0 };
    },
  },
  between: {
    op: "between",
    words: ["between"],
    rule: "Between two numbers means from the first to the second, both included.",
    accepted: (right, upper) => ({
      low: right.value,
      high: upper.value,
      lowInclusive: true,
      highInclusive: true,
    }),
  },
};

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** The values that meet the comparison; `upper` only counts for `between`. */
export function acceptedValues(op: CompareOp, right: Written, upper: Written = right): Accepted {
  return HEDGES[op].accepted(right, upper);
}

/** The right-hand side of a comparison with a figure that is computed, not written: `=` allows 0.5 %. */
export function computedRange(value: number): Written {
  // EQUAL_FIGURES, with one rounding at the end.
  const [low, high] = ordered((value * 995) / 1000, (value * 1005) / 1000);
  return { value, low, high, lowInclusive: true, highInclusive: true };
}

/** Whether the value is accepted. */
export function accepts(a: Accepted, value: number): boolean {
  const aboveLow = a.lowInclusive ? value >= a.low : value > a.low;
  const belowHigh = a.highInclusive ? value <= a.high : value < a.high;
  return (aboveLow && belowHigh) !== (a.outside === true);
}
