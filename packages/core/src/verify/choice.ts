import type { Perspective, Reading } from "../model/index.ts";

/** A base indicator as the test uses it, kept apart where a call pins its reporter with `by`. */
export function slotOf(indicator: string, pinned: string | undefined): string {
  return pinned === undefined ? indicator : `${indicator} by ${pinned}`;
}

/** Who records a cell: a fixed reporter, the side under influence, the other side, or the compiler. */
export type Rule =
  | { readonly kind: "by"; readonly reporter: string }
  | { readonly kind: "target" | "partner" | "compiler" };

/** Where one slot's figures come from. No dataset: the first in `orders` that has the cell (a mixed reading). */
export interface Option {
  readonly slot: string;
  readonly indicator: string;
  readonly dataset: string | null;
  readonly rule: Rule;
  /** Of a mixed reading: the datasets in which each reporter's figures are looked for, in that order. */
  readonly orders?: ReadonlyMap<string | null, readonly string[]>;
}

/** First and last year. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** One consistent choice of whose figures to use, for every slot of a test. */
export interface Choice {
  readonly reading: Reading;
  readonly options: ReadonlyMap<string, Option>;
  /**
   * The year in which the last of the indicators begins for anybody under this choice's rules. Of an
   * indicator that is used of several, the first series to begin counts: what begins later has not
   * seen it all.
   */
  readonly horizon: number;
  /** Last year for which anybody has any of the figures under this choice's rules: a series that ends sooner has not seen it all. */
  readonly until: number;
  /** For each slot, from when to when anybody has any of its figures: what an open range spans. */
  readonly spans: ReadonlyMap<string, Span>;
}

export function ruleKey(rule: Rule): string {
  return rule.kind === "by" ? `by ${rule.reporter}` : rule.kind;
}

/** Who records the dyad under a rule; undefined when the rule does not say, null for "the compiler, whoever that is". */
export function reporterFor(
  rule: Rule,
  from: string,
  to: string,
  targets: ReadonlySet<string>,
): string | null | undefined {
  if (rule.kind === "compiler") return null;
  if (rule.kind === "by")
    return rule.reporter === from || rule.reporter === to ? rule.reporter : undefined;
  if (to === "") return from;
  const target = targets.has(from) === targets.has(to) ? undefined : targets.has(from) ? from : to;
  if (target === undefined) return undefined;
  return rule.kind === "target" ? target : target === from ? to : from;
}

export function perspectiveOf(rules: readonly Rule[], targets: ReadonlySet<string>): Perspective {
  const own = rules.find((rule) => rule.kind !== "compiler");
  if (!own) return rules.length === 0 ? "record" : "third-party";
  if (own.kind === "by") return targets.has(own.reporter) ? "target" : "partner";
  return own.kind === "partner" ? "partner" : "target";
}
