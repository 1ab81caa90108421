import { EventKind, FacilityKind, MembershipRole, type ActorKind } from "../../model/index.ts";
import { nearest } from "../nearest.ts";
import { quote } from "./quote.ts";
import type { TestNode } from "../tree.ts";
import type { NameMeaning } from "./checked.ts";
import type { Checking, Scope } from "./context.ts";
import { nearestActor } from "./suggest.ts";

const TIP =
  "States have three capital letters, like KAZ; other actors and groups hyphens, like central-asia.";

/** What a name means where an actor or a group may stand; reports it when it means neither. */
export function actorOrGroup(
  check: Checking,
  node: object,
  name: string,
  scope: Scope,
): "actor" | "group" | "variable" | undefined {
  if (scope.variables.has(name)) {
    check.used.add(name);
    return "variable";
  }
  if (check.vocabulary.actor(name)) return "actor";
  if (check.vocabulary.group(name)) return "group";
  const likely = check.suggest(() => nearestActor(check.vocabulary, name, scope.variables));
  return check.report(node, "unknown_actor", `unknown actor '${name}'${didYouMean(likely)}`, {
    found: name,
    expected: "an actor, a group or a variable",
    tip: TIP,
  });
}

/** One actor or variable, in a name's place; a group is reported with what to write instead. */
export function oneActor(
  check: Checking,
  node: object,
  name: string,
  scope: Scope,
): "actor" | "variable" | undefined {
  const meaning = actorOrGroup(check, node, name, scope);
  if (meaning !== "group") return meaning;
  return check.report(node, "needs_aggregate", `'${name}' is a group, and one actor is needed`, {
    found: name,
    expected: "an actor",
    tip: `To speak of its members, write every s in ${name}: … s ….`,
  });
}

/** A bare name as an expression: an actor or variable, or reported with what else it may have been meant for. */
export function bareName(
  check: Checking,
  node: object,
  name: string,
  scope: Scope,
): "actor" | "variable" | undefined {
  const { vocabulary } = check;
  if (scope.variables.has(name) || vocabulary.actor(name) || vocabulary.group(name)) {
    return oneActor(check, node, name, scope);
  }
  const likely = check.suggest(() => nearestActor(vocabulary, name, scope.variables));
  const tip = vocabulary.indicator(name)
    ? `'${name}' is an indicator: write whose it is and when, like trade(KAZ, CHN)[2023].`
    : vocabulary.event(name)
      ? `'${name}' is an event: date(${name}) is when it took place.`
      : TIP;
  return check.report(node, "unknown_name", `unknown name '${name}'${didYouMean(likely)}`, {
    found: name,
    expected: "an actor or a variable",
    tip,
  });
}

const NO_ORGANISATION: ReadonlySet<ActorKind> = new Set([
  "state",
  "territory",
  "place",
  "company",
  "publisher",
  "person",
  "aggregate",
]);

/** Whether an argument that names one actor names the kind of actor that is wanted. */
export function rightKindOfActor(wanted: "person" | "organisation", kind: ActorKind): boolean {
  return wanted === "person" ? kind === "person" : !NO_ORGANISATION.has(kind);
}

const LISTS = {
  role: { code: "unknown_role", words: MembershipRole.options, what: "role" },
  "event-kind": { code: "unknown_kind", words: EventKind.options, what: "kind of event" },
  "facility-kind": { code: "unknown_kind", words: FacilityKind.options, what: "kind of facility" },
} as const;

/** A name that must be one of a fixed list of words. */
export function listedWord(check: Checking, node: TestNode, list: keyof typeof LISTS): void {
  const { code, words, what } = LISTS[list];
  const found = node.type === "name" ? node.name : undefined;
  if (node.type === "name" && (words as readonly string[]).includes(node.name)) {
    check.names.set(node, list);
    return;
  }
  const likely = found === undefined ? undefined : nearest(found, words);
  const message =
    found === undefined ? `a ${what} is a name` : `unknown ${what} '${found}'${didYouMean(likely)}`;
  check.report(node, found === undefined ? "wrong_kind" : code, message, {
    ...(found !== undefined && { found }),
    expected: words.join(", "),
    tip: `Choose one of ${words.join(", ")}.`,
  });
}

/** A name that must be an event's. */
export function eventName(check: Checking, node: TestNode): void {
  if (node.type !== "name") {
    check.report(node, "wrong_kind", "an event's name is needed", {
      found: quote(node),
      expected: "an event",
      tip: "Events are written by id: date(sco-founding).",
    });
  } else if (check.vocabulary.event(node.name)) {
    check.names.set(node, "event");
  } else {
    const likely = check.suggest(() => nearest(node.name, check.vocabulary.eventIds()));
    check.report(node, "unknown_event", `unknown event '${node.name}'${didYouMean(likely)}`, {
      found: node.name,
      expected: "an event",
      tip: "An event's id is the name of its file.",
    });
  }
}

/** The tail of a message that names the likely meaning. */
export function didYouMean(likely: string | undefined): string {
  return likely === undefined ? "" : `, did you mean '${likely}'?`;
}

/** Notes what a name node means. */
export function noteName(check: Checking, node: TestNode, meaning: NameMeaning | undefined): void {
  if (meaning && node.type === "name") check.names.set(node, meaning);
}
