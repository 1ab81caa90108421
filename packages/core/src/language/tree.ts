import { z } from "zod";
import { PartialDate, UNITS, type Unit } from "../model/index.ts";
import { isCalendarDate } from "./calendar.ts";
import { Name } from "./name.ts";

/** How far a test may nest, and how tall its tree may be. */
export const MAX_DEPTH = 64;

/** Powers of ten that a written number can carry. */
export const Multiplier = z.enum(["k", "m", "bn", "tn"]);
export type Multiplier = z.infer<typeof Multiplier>;

/** Units that a test can write: those of figures (a ratio is written as `%`), percent and times. */
export const WrittenUnit = z.enum([
  ...(Object.keys(UNITS) as Unit[]).filter((u): u is Exclude<Unit, "ratio"> => u !== "ratio"),
  "%",
  "times",
]);
export type WrittenUnit = z.infer<typeof WrittenUnit>;

const CalendarDate = PartialDate.refine(isCalendarDate, { error: "no such day" });

/** `11.07 bn USD`: digits as written, without thousands separators and without a sign. */
export const QuantityNode = z.strictObject({
  type: z.literal("quantity"),
  digits: z.string().regex(/^\d{1,15}(\.\d{1,15})?$/),
  multiplier: z.exactOptional(Multiplier),
  unit: z.exactOptional(WrittenUnit),
});
export type QuantityNode = z.infer<typeof QuantityNode>;

/** A month or a day; a bare year is a quantity. */
export const DateNode = z.strictObject({
  type: z.literal("date"),
  date: CalendarDate.refine((d) => d.length > 4, { error: "a bare year is a quantity" }),
});
export type DateNode = z.infer<typeof DateNode>;

/** An actor, group, event, role, kind or variable: which of them, the place decides. */
export const NameNode = z.strictObject({ type: z.literal("name"), name: Name });
export type NameNode = z.infer<typeof NameNode>;

/** `*`: every actor that the store has for the place. */
export const AllNode = z.strictObject({ type: z.literal("all") });
export type AllNode = z.infer<typeof AllNode>;

/** `{KAZ, KGZ}` */
export const SetNode = z.strictObject({ type: z.literal("set"), names: z.array(Name).min(1) });
export type SetNode = z.infer<typeof SetNode>;

/** `2010..2017`, `2012-05-07..`: both ends belong to it; an absent end is open. */
export const RangeNode = z.strictObject({
  type: z.literal("range"),
  from: z.exactOptional(CalendarDate),
  to: z.exactOptional(CalendarDate),
});
export type RangeNode = z.infer<typeof RangeNode>;

const YearPeriod = z.strictObject({
  type: z.literal("year"),
  year: z.int().min(1000).max(9999),
});
const DayPeriod = z.strictObject({
  type: z.literal("day"),
  date: CalendarDate.refine((d) => d.length === 10, { error: "a day is YYYY-MM-DD" }),
});

/** What stands in the brackets of a call: a year, a day or a range. */
export const Period = z.discriminatedUnion("type", [YearPeriod, DayPeriod, RangeNode]);
export type Period = z.infer<typeof Period>;

/** `trade(KAZ, CHN)[2023] by KAZ`: an indicator or a function. */
export interface CallNode {
  readonly type: "call";
  readonly name: string;
  readonly args: readonly TestNode[];
  readonly period?: Period;
  /** Whose figures: an actor, or a quantifier's variable. */
  readonly reporter?: string;
}
/** `-0.3%` */
export interface NegateNode {
  readonly type: "negate";
  readonly of: TestTree;
}
/** `a / b`; chains lean to the left. */
export interface ArithmeticNode {
  readonly type: "arithmetic";
  readonly op: "+" | "-" | "*" | "/";
  readonly left: TestTree;
  readonly right: TestTree;
}

/** Comparisons in their canonical spelling; `parse` reads their synonyms as these. */
export const CompareOp = z.enum([">", "<", ">=", "<=", "=", "!=", "about", "nearly", "between"]);
export type CompareOp = z.infer<typeof CompareOp>;

/** `upper` stands with `between` and only there. */
export interface CompareNode {
  readonly type: "compare";
  readonly op: CompareOp;
  readonly left: TestTree;
  readonly right: TestTree;
  readonly upper?: TestTree;
}
/** Two or more items, none of the same type: `a and b and c` is one node. */
export interface LogicNode {
  readonly type: "and" | "or";
  readonly items: readonly TestTree[];
}
/** `not a` */
export interface NotNode {
  readonly type: "not";
  readonly of: TestTree;
}
/** `only s in central-asia: member(s, wto)[2012]`: every, some (at least one) or only (exactly one) of them. */
export interface QuantifiedNode {
  readonly type: "quantified";
  readonly quantifier: "every" | "some" | "only";
  readonly variable: string;
  readonly over: NameNode | SetNode;
  readonly body: TestTree;
}

/** An expression of the test language. Whether it is a sound test, `check` says. */
export type TestTree =
  | QuantityNode
  | DateNode
  | NameNode
  | AllNode
  | SetNode
  | CallNode
  | NegateNode
  | ArithmeticNode
  | CompareNode
  | LogicNode
  | NotNode
  | QuantifiedNode;

/** Any node: an expression, or the range that `change` and its like take as argument. */
export type TestNode = TestTree | RangeNode;

const Tree: z.ZodType<TestTree> = z.lazy(() => TestTree);

const CallNode = z.strictObject({
  type: z.literal("call"),
  name: Name,
  args: z.array(z.union([RangeNode, Tree])),
  period: z.exactOptional(Period),
  reporter: z.exactOptional(Name),
});
const NegateNode = z.strictObject({ type: z.literal("negate"), of: Tree });
const ArithmeticNode = z.strictObject({
  type: z.literal("arithmetic"),
  op: z.enum(["+", "-", "*", "/"]),
  left: Tree,
  right: Tree,
});
const CompareNode = z
  .strictObject({
    type: z.literal("compare"),
    op: CompareOp,
    left: Tree,
    right: Tree,
    upper: z.exactOptional(Tree),
  })
  .refine((c) => (c.upper !== undefined) === (c.op === "between"), {
    error: "between has an upper bound, and nothing else has",
    path: ["upper"],
  });
const LogicNode = z
  .strictObject({ type: z.enum(["and", "or"]), items: z.array(Tree).min(2) })
  .refine((l) => l.items.every((item) => item.type !== l.type), {
    error: "an item of the same type belongs into the list itself",
    path: ["items"],
  });
const NotNode = z.strictObject({ type: z.literal("not"), of: Tree });
const QuantifiedNode = z.strictObject({
  type: z.literal("quantified"),
  quantifier: z.enum(["every", "some", "only"]),
  variable: Name,
  over: z.discriminatedUnion("type", [NameNode, SetNode]),
  body: Tree,
});

/**
 * The tree of a test: plain JSON, without positions. For values from outside use `readTree`,
 * which refuses what is nested too deeply before this schema recurses into it.
 */
export const TestTree: z.ZodType<TestTree> = z.discriminatedUnion("type", [
  QuantityNode,
  DateNode,
  NameNode,
  AllNode,
  SetNode,
  CallNode,
  NegateNode,
  ArithmeticNode,
  CompareNode,
  LogicNode,
  NotNode,
  QuantifiedNode,
]);
