import { functionSpec, FUNCTIONS, type FunctionName, type FunctionSpec } from "../functions.ts";
import { NUMBER } from "../../model/index.ts";
import type { CallNode } from "../tree.ts";
import { checkArgument } from "./argument.ts";
import type { Kind } from "./checked.ts";
import type { Checking, Scope } from "./context.ts";
import { functionPeriod } from "./periods.ts";

/** A function call: its arguments one by one, its period, its result. */
export function functionKind(
  check: Checking,
  call: CallNode,
  name: FunctionName,
  scope: Scope,
): Kind | undefined {
  const spec: FunctionSpec = FUNCTIONS[name];
  const before = check.issues.length;
  if (refuseArity(check, call, spec)) return undefined;
  const kinds = call.args.map((arg, i) => {
    const parameter = spec.parameters[i];
    return parameter && checkArgument(check, call, arg, parameter.kind, scope);
  });
  functionPeriod(check, call, spec, scope);
  refuseReporter(check, call);
  if (check.issues.length > before) return undefined;
  check.calls.set(call, { as: "function", name, spec });
  return resultKind(spec, kinds[0]);
}

function resultKind(spec: FunctionSpec, first: Kind | undefined): Kind | undefined {
  switch (spec.result) {
    case "boolean":
    case "actor":
    case "date":
    case "year":
      return { kind: spec.result };
    case "events":
      return { kind: "list", of: "event" };
    case "facilities":
      return { kind: "list", of: "facility" };
    case "same":
      return (
        first && {
          ...first,
          kind: "number",
          dimension: "dimension" in first ? first.dimension : NUMBER,
        }
      );
    default:
      return { kind: "number", dimension: NUMBER, shownAs: spec.result };
  }
}

function refuseArity(check: Checking, call: CallNode, spec: FunctionSpec): boolean {
  const most = spec.parameters.length;
  const least = spec.parameters.filter((p) => !p.optional).length;
  const found = call.args.length;
  if (found >= least && found <= most) return false;
  const takes = spec.parameters.map((p) => (p.optional ? `${p.name}?` : p.name)).join(", ");
  check.report(call, "wrong_arity", `${call.name} takes (${takes})`, {
    found: String(found),
    expected: least === most ? String(least) : `${least} to ${most}`,
    tip: `For example ${functionSpec(call.name)?.example}.`,
  });
  return true;
}

function refuseReporter(check: Checking, call: CallNode): void {
  if (call.reporter === undefined) return;
  check.report(call, "wrong_kind", `${call.name} has no reporter`, {
    found: `by ${call.reporter}`,
    tip: `'by' stands behind an indicator call: trade(KAZ, CHN)[2023] by KAZ.`,
  });
}
