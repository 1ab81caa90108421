import type { ShownAs } from "../language/index.ts";
import type { Dimension } from "../model/index.ts";
import type { Interval } from "./interval.ts";
import type { Truth } from "./truth.ts";

/** Something that a list holds: an event or a facility. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly date?: string;
  readonly place?: string;
}

/** What an expression comes to. Null stands for "the data do not say". */
export type Value =
  /** `shownAs` is how people are shown a pure number: a share as `%`. */
  | {
      readonly kind: "number";
      readonly interval: Interval;
      readonly dimension: Dimension;
      readonly shownAs?: ShownAs;
    }
  | { readonly kind: "truth"; readonly truth: Truth }
  | { readonly kind: "actor"; readonly actor: string | null }
  | { readonly kind: "date"; readonly date: string | null }
  /** `complete` is false where the record may lack some: a count is then a lower bound. `firstIsKnown`: nothing is missing before the first item. `undated`: ids of what would be in it if the record said since when. */
  | {
      readonly kind: "list";
      readonly items: readonly Listed[];
      readonly complete: boolean;
      readonly firstIsKnown?: boolean;
      readonly undated?: readonly string[];
    };

export function numberValue(interval: Interval, dimension: Dimension, shownAs?: ShownAs): Value {
  return { kind: "number", interval, dimension, ...(shownAs ? { shownAs } : {}) };
}

export function truthValue(truth: Truth): Value {
  return { kind: "truth", truth };
}

/** The checker has made sure of the kind; anything else is a bug in the engine. */
export function asNumber(value: Value): Extract<Value, { kind: "number" }> {
  if (value.kind !== "number") throw new TypeError(`expected a number, got a ${value.kind}`);
  return value;
}

export function asTruth(value: Value): Truth {
  if (value.kind !== "truth") throw new TypeError(`expected a truth value, got a ${value.kind}`);
  return value.truth;
}
