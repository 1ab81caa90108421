import type { ParameterKind } from "../functions.ts";
import { isFunctionName } from "../functions.ts";
import { quote } from "./quote.ts";
import type { CallNode, TestNode } from "../tree.ts";
import { describeKind } from "./arithmetic.ts";
import type { Kind } from "./checked.ts";
import type { Checking, Scope } from "./context.ts";
import { chooseCandidate, indicatorOrFamily, refuseSum } from "./indicator-call.ts";
import { eventName, listedWord, noteName, oneActor, rightKindOfActor } from "./names.ts";
import { checkSpan } from "./periods.ts";
import { placeOf } from "./places.ts";

/** Checks one argument of a function against what its place takes; its kind, where it is an expression. */
export function checkArgument(
  check: Checking,
  call: CallNode,
  arg: TestNode,
  wanted: ParameterKind,
  scope: Scope,
): Kind | undefined {
  switch (wanted) {
    case "family":
      return family(check, call, arg, scope);
    case "countable":
      return countable(check, arg, scope);
    case "series":
      return taking(check, arg, { ...scope, years: "span" }, "number");
    case "test":
      return taking(check, arg, { ...scope, years: "given" }, "boolean");
    case "events":
      return events(check, arg, scope);
    case "actor":
    case "person":
    case "organisation":
      return actor(check, arg, wanted, scope);
    case "actors":
      actors(check, arg, scope);
      return undefined;
    case "span":
      checkSpan(check, arg);
      return undefined;
    case "event":
      eventName(check, arg);
      return undefined;
    default:
      listedWord(check, arg, wanted);
      return undefined;
  }
}

function isIndicatorCall(node: TestNode): node is CallNode {
  return node.type === "call" && !isFunctionName(node.name);
}

function family(check: Checking, call: CallNode, arg: TestNode, scope: Scope): Kind | undefined {
  if (!isIndicatorCall(arg)) {
    return check.report(arg, "wrong_kind", `${call.name} takes an indicator call`, {
      found: quote(arg),
      expected: "a call like trade(KAZ, *)[2017]",
      tip: "To combine indicators first, aggregate each, or name a derived indicator like trade.",
    });
  }
  const kind = indicatorOrFamily(check, arg, scope);
  if (!kind) return undefined;
  check.note(arg, kind);
  const overYears = call.name === "sum" || call.name === "mean";
  if (kind.kind === "number" && !(overYears && arg.period?.type === "range")) {
    return check.report(arg, "needs_family", `'${quote(arg)}' is one value`, {
      found: quote(arg),
      expected: "several values",
      tip: "Put a group, a set like {KAZ, KGZ} or * in a place.",
    });
  }
  if (call.name === "sum") refuseSum(check, arg);
  else if (!overYears) chooseCandidate(check, arg);
  return kind;
}

function countable(check: Checking, arg: TestNode, scope: Scope): Kind | undefined {
  const kind = isIndicatorCall(arg)
    ? check.note(arg, indicatorOrFamily(check, arg, scope))
    : check.kind(arg, scope);
  if (!kind || kind.kind === "list" || kind.kind === "family") return kind;
  return check.report(arg, "wrong_kind", `count takes a list, and '${quote(arg)}' is none`, {
    found: describeKind(kind),
    expected: "a list",
    tip: "Lists are visits(…), events(…), facilities(…), and calls with a group, a set or *.",
  });
}

function events(check: Checking, arg: TestNode, scope: Scope): Kind | undefined {
  const kind = check.kind(arg, scope);
  if (!kind || (kind.kind === "list" && kind.of === "event")) return kind;
  return check.report(
    arg,
    "wrong_kind",
    `a list of events is needed, and '${quote(arg)}' is none`,
    {
      found: describeKind(kind),
      expected: "a list of events",
      tip: "Lists of events are visits(…) and events(…).",
    },
  );
}

/** An expression whose calls take their year from the function around it; at least one must. */
function taking(
  check: Checking,
  arg: TestNode,
  scope: Scope,
  wanted: "number" | "boolean",
): Kind | undefined {
  const outside = check.floating;
  const kind = check.kind(arg, scope);
  const taken = check.floating > outside;
  check.floating = outside;
  if (!kind) return undefined;
  if (kind.kind !== wanted) {
    const code = wanted === "boolean" ? "not_boolean" : "wrong_kind";
    return check.report(arg, code, `'${quote(arg)}' is ${describeKind(kind)}`, {
      found: describeKind(kind),
      expected: wanted === "boolean" ? "a comparison" : "a number by year",
      tip:
        wanted === "boolean"
          ? "Compare it: first-year(trade(KAZ, CHN) > trade(KAZ, RUS))."
          : "Write an indicator call without a period.",
    });
  }
  if (taken) return kind;
  return check.report(arg, "needs_series", `nothing in '${quote(arg)}' changes with the year`, {
    found: quote(arg),
    expected: "a call without a period",
    tip: "Leave out the period of the call: first-year(trade(KAZ, CHN) > 41 bn USD).",
  });
}

/** `*` is whoever the figures have in a place, and there are no figures here. */
function actors(check: Checking, arg: TestNode, scope: Scope): void {
  if (placeOf(check, arg, scope)?.place !== "all") return;
  check.report(arg, "wrong_kind", "'*' stands in indicator calls only", {
    found: "*",
    expected: "an actor, a group or a set",
    tip: "Name a group or a set: great-powers, {CHN, RUS}.",
  });
}

function actor(
  check: Checking,
  arg: TestNode,
  wanted: "actor" | "person" | "organisation",
  scope: Scope,
): undefined {
  if (arg.type !== "name") {
    const several = arg.type === "set" || arg.type === "all";
    return check.report(
      arg,
      several ? "needs_aggregate" : "wrong_kind",
      `'${quote(arg)}' is not one actor`,
      {
        found: quote(arg),
        expected: wanted,
        tip: several
          ? "To speak of several, write every s in {KAZ, KGZ}: … s …."
          : "Actors are written by id, like KAZ.",
      },
    );
  }
  const meaning = oneActor(check, arg, arg.name, scope);
  noteName(check, arg, meaning);
  const kind = check.vocabulary.actor(arg.name)?.kind;
  if (meaning !== "actor" || kind === undefined || wanted === "actor") return undefined;
  if (rightKindOfActor(wanted, kind)) return undefined;
  return check.report(arg, "wrong_kind", `'${arg.name}' is no ${wanted}`, {
    found: kind,
    expected: wanted,
    tip:
      wanted === "person"
        ? "visits takes the person who travelled."
        : "Memberships are in organisations, blocs, agreements and initiatives.",
  });
}
