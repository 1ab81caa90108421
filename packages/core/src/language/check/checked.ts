import type { Dimension } from "../../model/index.ts";
import type { FunctionName, FunctionSpec } from "../functions.ts";
import type { Parsed } from "../parse/parse.ts";
import type { CallNode, NameNode, TestNode } from "../tree.ts";
import type { VocabularyIndicator } from "../vocabulary.ts";

/** How a pure number is shown to people. */
export type ShownAs = "%" | "times" | "score" | "count";

/** What an expression is. */
export type Kind =
  | { readonly kind: "number"; readonly dimension: Dimension; readonly shownAs?: ShownAs }
  /** An indicator call that stands for several values, one a member (and year). */
  | { readonly kind: "family"; readonly dimension: Dimension; readonly shownAs?: ShownAs }
  | { readonly kind: "list"; readonly of: "event" | "facility" }
  /** `first-year(…)`, and a written year that is compared with one. */
  | { readonly kind: "year" }
  /** `date(…)`, `joined(…)`, a written date, and a written year that is compared with one. */
  | { readonly kind: "date" }
  | { readonly kind: "boolean" | "actor" };

/** Who stands in a place of an indicator call. */
export type Place =
  | { readonly place: "actor" | "group"; readonly id: string }
  /** A quantifier's variable or a derived indicator's parameter. */
  | { readonly place: "variable"; readonly name: string }
  | { readonly place: "set"; readonly ids: readonly string[] }
  | { readonly place: "all" };

/** What was found out about a function call. */
export interface FunctionCall {
  readonly as: "function";
  readonly name: FunctionName;
  readonly spec: FunctionSpec;
}

/** What was found out about an indicator call. */
export interface IndicatorCall {
  readonly as: "indicator";
  readonly id: string;
  readonly indicator: VocabularyIndicator;
  readonly places: readonly Place[];
  /** Which place `largest`, `smallest` and `rank` choose from; only inside them. Other families are summed. */
  readonly candidate?: number;
  /** `own`: the call's brackets. `given`: the function (or derived indicator) around it gives the years. */
  readonly years: "own" | "given";
}

/** What a name stands for where it stands. */
export type NameMeaning =
  | "actor"
  | "group"
  | "event"
  | "variable"
  | "role"
  | "event-kind"
  | "facility-kind";

/** A test whose names exist and whose kinds, units and periods fit, with what was found out about its nodes. */
export interface Checked extends Parsed {
  /** Every expression's kind; names that are arguments of functions other than actors have none. */
  readonly kinds: ReadonlyMap<TestNode, Kind>;
  readonly calls: ReadonlyMap<CallNode, FunctionCall | IndicatorCall>;
  readonly names: ReadonlyMap<NameNode, NameMeaning>;
}
