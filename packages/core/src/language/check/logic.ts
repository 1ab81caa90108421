import { quote } from "./quote.ts";
import type { LogicNode, NotNode, QuantifiedNode, TestTree } from "../tree.ts";
import { describeKind } from "./arithmetic.ts";
import type { Kind } from "./checked.ts";
import type { Checking, Scope } from "./context.ts";
import { didYouMean } from "./names.ts";
import { setMembers } from "./places.ts";
import { nearestActor } from "./suggest.ts";

const BOOLEAN: Kind = { kind: "boolean" };

/** Reports what is neither true nor false; false also when it was wrong already. */
export function isBoolean(check: Checking, node: TestTree, scope: Scope): boolean {
  const kind = check.kind(node, scope);
  if (!kind || kind.kind === "boolean") return kind !== undefined;
  check.report(node, "not_boolean", `'${quote(node)}' is neither true nor false`, {
    found: describeKind(kind),
    expected: "a comparison or another statement",
    tip:
      kind.kind === "number"
        ? "Compare it with something, like > 41 bn USD."
        : "Compare it with something, or use it in a function.",
  });
  return false;
}

export function logicKind(check: Checking, node: LogicNode, scope: Scope): Kind | undefined {
  const checked = node.items.map((item) => isBoolean(check, item, scope));
  return checked.every(Boolean) ? BOOLEAN : undefined;
}

export function notKind(check: Checking, node: NotNode, scope: Scope): Kind | undefined {
  return isBoolean(check, node.of, scope) ? BOOLEAN : undefined;
}

/** The variable is free, the group exists, and the body is a statement that speaks of the variable. */
export function quantifiedKind(
  check: Checking,
  node: QuantifiedNode,
  scope: Scope,
): Kind | undefined {
  const before = check.issues.length;
  const { variable } = node;
  refuseTaken(check, node, scope);
  refuseNoGroup(check, node, scope);
  check.used.delete(variable);
  const variables = new Set(scope.variables).add(variable);
  isBoolean(check, node.body, { ...scope, variables });
  if (check.issues.length > before) return undefined;
  if (check.used.has(variable)) return BOOLEAN;
  return check.report(node, "unused_variable", `'${variable}' is not used behind the colon`, {
    found: variable,
    tip: `Write ${variable} where the member stands.`,
  });
}

function refuseTaken(check: Checking, node: QuantifiedNode, scope: Scope): void {
  const { variable: name } = node;
  const { vocabulary } = check;
  if (!scope.variables.has(name) && !vocabulary.actor(name) && !vocabulary.group(name)) return;
  check.report(node, "name_taken", `'${name}' means something else already`, {
    found: name,
    tip: "Choose another variable, like s.",
  });
}

function refuseNoGroup(check: Checking, { over }: QuantifiedNode, scope: Scope): void {
  if (over.type === "set") {
    setMembers(check, over, scope);
    return;
  }
  const { name } = over;
  if (check.vocabulary.group(name)) {
    check.names.set(over, "group");
  } else if (check.vocabulary.actor(name)) {
    check.report(over, "wrong_kind", `'${name}' is an actor, not a group`, {
      found: name,
      expected: "a group or a set",
      tip: `A set of one is written {${name}}.`,
    });
  } else {
    const likely = check.suggest(() => nearestActor(check.vocabulary, name, []));
    check.report(over, "unknown_group", `unknown group '${name}'${didYouMean(likely)}`, {
      found: name,
      expected: "a group or a set",
      tip: `Groups are ${check.vocabulary.groupIds().join(", ")}.`,
    });
  }
}
