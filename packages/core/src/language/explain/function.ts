import type { FunctionName } from "../functions.ts";
import { isFunctionName } from "../functions.ts";
import type { CallNode, RangeNode, TestNode } from "../tree.ts";
import type { Speech } from "./context.ts";
import { indicatorNoun } from "./indicator.ts";
import { actorAmong, placeName } from "./names.ts";
import { dateWords, periodWords } from "./time.ts";
import { MEMBERSHIP_WORDS, pluralOf } from "./words.ts";

/** Said for an argument that is not there. */
export const NOBODY: TestNode = { type: "all" };

/** A function call as a noun; those that are true or false are clauses. */
export function functionNoun(speech: Speech, call: CallNode, name: FunctionName): string {
  const { noun } = speech;
  const [first = NOBODY, second, third] = call.args;
  const when = call.period ? ` ${periodWords(call.period)}` : "";
  switch (name) {
    case "sum":
      return `the total of ${noun(speech, first)}`;
    case "mean":
      return `the mean of ${noun(speech, first)}`;
    case "largest":
    case "smallest":
      return `the actor behind ${chosen(speech, call)}`;
    case "rank":
      return rankNoun(speech, first, second);
    case "change":
      return `the change of ${noun(speech, first)} ${spanWords(second)} (last over first)`;
    case "growth":
      return `the average yearly growth of ${noun(speech, first)} ${spanWords(second)}`;
    case "difference":
      return `the difference in ${noun(speech, first)} ${spanWords(second)} (last less first)`;
    case "first-year":
    case "last-year":
      return `the ${name.slice(0, -5)} year in which ${speech.clause(speech, first)}`;
    case "joined":
      return `the date on which ${noun(speech, first)} became ${membershipWords(speech, call)}`;
    case "date":
      return `the date of ${eventName(speech, first)}`;
    case "visits":
      return `the visits of ${noun(speech, first)}${second ? ` to ${placeName(speech, second)}` : ""}${when}`;
    case "events":
      return `the ${kindWords(first)}${second ? ` with ${placeName(speech, second)}` : ""}${when}`;
    case "facilities":
      return `the ${third ? kindWords(third) : "facilities"} of ${placeName(speech, first)} in ${placeName(speech, second ?? first)}${when && ` open${when}`}`;
    case "count":
      return `the number of ${countedNoun(speech, first)}`;
    case "first":
    case "last":
      return `the place of the ${name} of ${noun(speech, first)}`;
    default:
      return speech.clause(speech, call);
  }
}

/** A member of, an observer in …: the role, and in what. */
export function membershipWords(speech: Speech, call: CallNode): string {
  const [, organisation = NOBODY, role] = call.args;
  const words = role?.type === "name" ? MEMBERSHIP_WORDS.get(role.name) : undefined;
  return `${words ?? "a member of"} ${speech.noun(speech, organisation)}`;
}

/** An event by its title, in quotation marks: titles are not phrases. */
export function eventName(speech: Speech, node: TestNode | undefined): string {
  const id = node?.type === "name" ? node.name : "";
  return `“${speech.vocabulary.event(id)?.name ?? id}”`;
}

/** The largest arms transfers from any actor to Central Asia. */
export function chosen(speech: Speech, call: CallNode): string {
  const [family = NOBODY] = call.args;
  const words = familyNoun(speech, family, (among) => `any ${among}`);
  return `the ${call.name} ${words.replace(/^the /, "")}`;
}

function rankNoun(speech: Speech, actor: TestNode, family: TestNode = NOBODY): string {
  const by = familyNoun(speech, family, (among) => `each ${among}`);
  return `the rank of ${speech.noun(speech, actor)} by ${by}`;
}

/** The family with the place that is chosen from said in another way than the places that are summed. */
function familyNoun(speech: Speech, family: TestNode, say: (among: string) => string): string {
  if (family.type !== "call" || isFunctionName(family.name)) return speech.noun(speech, family);
  const candidate = candidateOf(speech, family);
  return indicatorNoun(speech, family, (arg, i) =>
    i === candidate ? say(actorAmong(speech, arg)) : placeName(speech, arg),
  );
}

/** The place with `*`, else the first with several actors. */
function candidateOf(speech: Speech, call: CallNode): number {
  const star = call.args.findIndex((arg) => arg.type === "all");
  if (star !== -1) return star;
  return call.args.findIndex(
    (arg) => arg.type === "set" || (arg.type === "name" && isGroup(speech, arg.name)),
  );
}

function isGroup({ vocabulary, variables }: Speech, name: string): boolean {
  return !variables.has(name) && !vocabulary.actor(name) && vocabulary.group(name) !== undefined;
}

function countedNoun(speech: Speech, node: TestNode): string {
  const words = speech.noun(speech, node);
  if (node.type === "call" && !isFunctionName(node.name)) return `values above zero of ${words}`;
  return words.replace(/^the /, "");
}

function kindWords(node: TestNode): string {
  return node.type === "name" ? pluralOf(node.name) : "";
}

/** From 2010 to 2017. */
export function spanWords(span: TestNode | undefined): string {
  return span?.type === "range" ? periodWords(span) : "";
}

/** The first and last year of a span in words. */
export function spanEnds(span: RangeNode): readonly [string, string] {
  return [dateWords(span.from ?? ""), dateWords(span.to ?? "")];
}
