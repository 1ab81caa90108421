import { NUMBER, sameDimension } from "../../model/index.ts";
import { DEFINITION_FUNCTIONS, type DefinitionFunctionName } from "../definition-functions.ts";
import type { CallNode, TestNode } from "../tree.ts";
import { numeric } from "./arithmetic.ts";
import type { Kind } from "./checked.ts";
import type { Checking, Scope } from "./context.ts";
import { indicatorOrFamily, refuseSum } from "./indicator-call.ts";
import { quote } from "./quote.ts";

/** A call of `total`, `greatest` and their like in the expression of a derived indicator. */
export function definitionKind(
  check: Checking,
  call: CallNode,
  name: DefinitionFunctionName,
  scope: Scope,
): Kind | undefined {
  const { takes, example } = DEFINITION_FUNCTIONS[name];
  const [arg] = call.args;
  if (!arg || call.args.length > 1 || call.period || call.reporter !== undefined) {
    return check.report(
      call,
      "wrong_arity",
      `${name} takes one expression, and nothing behind it`,
      {
        found: quote(call),
        tip: `For example ${example}.`,
      },
    );
  }
  if (takes === "family") return overFamily(check, arg, name, scope);
  const kind = check.kind(arg, scope);
  return kind && numeric(check, arg, kind);
}

function overFamily(
  check: Checking,
  arg: TestNode,
  name: DefinitionFunctionName,
  scope: Scope,
): Kind | undefined {
  const { example } = DEFINITION_FUNCTIONS[name];
  const kind = arg.type === "call" ? indicatorOrFamily(check, arg, scope) : undefined;
  if (!kind && arg.type === "call") return undefined;
  if (kind?.kind !== "family" || arg.type !== "call") {
    return check.report(arg, "needs_family", `'${quote(arg)}' is one value`, {
      found: quote(arg),
      expected: "an indicator of several actors",
      tip: `Put a group or * in a place: ${example}.`,
    });
  }
  check.note(arg, kind);
  if (name === "total") {
    const before = check.issues.length;
    refuseSum(check, arg);
    if (check.issues.length > before) return undefined;
  }
  if (name === "squares" && !sameDimension(kind.dimension, NUMBER)) {
    return check.report(arg, "mixed_units", `squares takes shares, and '${quote(arg)}' is none`, {
      found: quote(arg),
      expected: "shares of one whole",
      tip: `For example ${example}.`,
    });
  }
  return name === "squares" ? { kind: "number", dimension: NUMBER } : { ...kind, kind: "number" };
}
