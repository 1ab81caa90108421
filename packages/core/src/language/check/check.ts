import { settle, type Result } from "../../model/index.ts";
import { isDefinitionFunction } from "../definition-functions.ts";
import { isFunctionName } from "../functions.ts";
import type { Parsed } from "../parse/parse.ts";
import { unitDimension, unitShownAs } from "../quantity.ts";
import type { CallNode, TestNode } from "../tree.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { arithmeticKind, negateKind } from "./arithmetic.ts";
import type { Checked, Kind } from "./checked.ts";
import { compareKind } from "./compare.ts";
import { Checking, type Scope } from "./context.ts";
import { definitionKind } from "./definition-call.ts";
import { functionKind } from "./function-call.ts";
import { indicatorKind } from "./indicator-call.ts";
import { isBoolean, logicKind, notKind, quantifiedKind } from "./logic.ts";
import { bareName, noteName } from "./names.ts";

/** What is wrong beyond that will show when these are put right. */
const MOST_ISSUES = 20;

/**
 * Whether a test makes sense before any data are looked at: its names exist, its calls have the
 * right places and periods, its units and kinds fit, and it is true or false. Gives the issues (at
 * most 20) in the order of the text. For a tree without a text, pass an empty WeakMap as spans: issues then have
 * no position. Cost: one visit a node, and for each unknown name one edit distance per known name.
 */
export function check(parsed: Parsed, vocabulary: Vocabulary): Result<Checked> {
  const checking = new Checking(vocabulary, parsed.spans, kindOf);
  isBoolean(checking, parsed.tree, { variables: new Set(), years: "own" });
  return result(parsed, checking);
}

/**
 * The same for a derived indicator's expression: a number over its parameters, without periods, in
 * which `total` and the other functions of definitions may stand. Its dimension is that of `kinds.get(tree)`.
 */
export function checkDefinition(
  parsed: Parsed,
  vocabulary: Vocabulary,
  parameters: readonly string[],
): Result<Checked> {
  const checking = new Checking(vocabulary, parsed.spans, kindOf);
  const kind = checking.kind(parsed.tree, {
    variables: new Set(parameters),
    years: "span",
    defines: true,
  });
  if (kind && kind.kind !== "number") {
    checking.report(parsed.tree, "wrong_kind", "a derived indicator is a number", {
      found: kind.kind,
      expected: "a number",
      tip: "Write an expression over indicators, like exports(a, b) + exports(b, a).",
    });
  }
  return result(parsed, checking);
}

function result(
  { tree, spans }: Parsed,
  { kinds, calls, names, issues }: Checking,
): Result<Checked> {
  const byPlace = issues.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return settle({ tree, spans, kinds, calls, names }, byPlace.slice(0, MOST_ISSUES));
}

function callKind(checking: Checking, call: CallNode, scope: Scope): Kind | undefined {
  if (isFunctionName(call.name)) return functionKind(checking, call, call.name, scope);
  if (scope.defines && isDefinitionFunction(call.name)) {
    return definitionKind(checking, call, call.name, scope);
  }
  return indicatorKind(checking, call, scope);
}

function kindOf(checking: Checking, node: TestNode, scope: Scope): Kind | undefined {
  switch (node.type) {
    case "quantity": {
      const shownAs = unitShownAs(node);
      return { kind: "number", dimension: unitDimension(node), ...(shownAs && { shownAs }) };
    }
    case "date":
      return { kind: "date" };
    case "name": {
      const meaning = bareName(checking, node, node.name, scope);
      noteName(checking, node, meaning);
      return meaning && { kind: "actor" };
    }
    case "call":
      return callKind(checking, node, scope);
    case "negate":
      return negateKind(checking, node, scope);
    case "arithmetic":
      return arithmeticKind(checking, node, scope);
    case "compare":
      return compareKind(checking, node, scope);
    case "and":
    case "or":
      return logicKind(checking, node, scope);
    case "not":
      return notKind(checking, node, scope);
    case "quantified":
      return quantifiedKind(checking, node, scope);
    default:
      return checking.report(node, "wrong_kind", "actors in their number stand in a call", {
        expected: "an expression",
        tip: "Sets, * and ranges are arguments: rank(CHN, trade(KAZ, *)[2017]).",
      });
  }
}
