import { quote } from "./quote.ts";
import type { SetNode, TestNode } from "../tree.ts";
import type { Place } from "./checked.ts";
import type { Checking, Scope } from "./context.ts";
import { actorOrGroup, noteName, oneActor } from "./names.ts";

/** Who stands in a place where one or several actors may. */
export function placeOf(check: Checking, node: TestNode, scope: Scope): Place | undefined {
  switch (node.type) {
    case "all":
      return { place: "all" };
    case "set": {
      const ids = setMembers(check, node, scope);
      return ids && { place: "set", ids };
    }
    case "name": {
      const meaning = actorOrGroup(check, node, node.name, scope);
      noteName(check, node, meaning);
      if (meaning === "variable") return { place: "variable", name: node.name };
      return meaning && { place: meaning, id: node.name };
    }
    default:
      return check.report(node, "wrong_kind", `'${quote(node)}' is no actor`, {
        found: quote(node),
        expected: "an actor, a group, a set or *",
        tip: placeTip(node),
      });
  }
}

/** Whether several actors stand there. */
export function isFamilyPlace({ place }: Place): boolean {
  return place === "group" || place === "set" || place === "all";
}

/** The actors of a set, each once. */
export function setMembers(
  check: Checking,
  set: SetNode,
  scope: Scope,
): readonly string[] | undefined {
  const twice = set.names.find((name, i) => set.names.indexOf(name) !== i);
  if (twice !== undefined) {
    return check.report(set, "duplicate_name", `'${twice}' stands in the set twice`, {
      found: twice,
      tip: "A set names each actor once.",
    });
  }
  const outside: Scope = { ...scope, variables: new Set() };
  const meanings = set.names.map((name) => oneActor(check, set, name, outside));
  return meanings.every((meaning) => meaning !== undefined) ? set.names : undefined;
}

function placeTip(node: TestNode): string {
  if (node.type === "range" || node.type === "quantity" || node.type === "date") {
    return `The period stands in brackets behind the call: [${quote(node)}].`;
  }
  return "Indicators take actors, like trade(KAZ, CHN)[2023].";
}
