import { precisionOf } from "../calendar.ts";
import type { CallNode, CompareNode, TestNode } from "../tree.ts";
import type { Speech } from "./context.ts";
import { eventName, membershipWords, NOBODY } from "./function.ts";
import { TIME_WORDS } from "./words.ts";

/**
 * When something happened, as a clause: “Munich Agreement” took place before 1939; Kazakhstan became
 * a member of … in 2015. Undefined when the comparison is not of an event's or a membership's date.
 */
export function occurrenceClause(speech: Speech, node: CompareNode): string | undefined {
  const { left, op } = node;
  if (left.type !== "call" || (left.name !== "date" && left.name !== "joined")) return undefined;
  const when = whenWords(speech, node);
  return when && `${happened(speech, left, op === "!=")} ${when}`;
}

function happened(speech: Speech, call: CallNode, isDenied: boolean): string {
  const [first = NOBODY] = call.args;
  if (call.name === "date") {
    return `${eventName(speech, first)} ${isDenied ? "did not take place" : "took place"}`;
  }
  const became = isDenied ? "did not become" : "became";
  return `${speech.noun(speech, first)} ${became} ${membershipWords(speech, call)}`;
}

function whenWords(speech: Speech, { op, right, upper }: CompareNode): string | undefined {
  const words = speech.noun(speech, right);
  switch (op) {
    case "=":
    case "!=":
      return `${isDay(right) ? "on" : "in"} ${words}`;
    case ">":
      return `after ${moment(speech, right)}`;
    case "<":
      return `before ${moment(speech, right)}`;
    case "between":
      return upper && `between ${words} and ${speech.noun(speech, upper)}`;
    default:
      return TIME_WORDS.has(op) ? `${TIME_WORDS.get(op)}${words}` : undefined;
  }
}

function isDay(node: TestNode): boolean {
  return node.type === "date" ? precisionOf(node.date) === "day" : node.type !== "quantity";
}

/** What something can be before or after: a date, an event, or that somebody joined. */
function moment(speech: Speech, node: TestNode): string {
  if (node.type !== "call") return speech.noun(speech, node);
  if (node.name === "date") return eventName(speech, node.args[0]);
  return node.name === "joined" ? happened(speech, node, false) : speech.noun(speech, node);
}

/** Where the first or last of a list was: the first of the visits of Vladimir Putin was to China. */
export function placeClause(speech: Speech, { left, op, right }: CompareNode): string | undefined {
  if (left.type !== "call" || (left.name !== "first" && left.name !== "last")) return undefined;
  const [list = NOBODY] = left.args;
  if (right.type !== "name" || list.type !== "call") return undefined;
  const where = list.name === "visits" ? "to" : "in";
  const not = op === "!=" ? "not " : "";
  return `the ${left.name} of ${speech.noun(speech, list)} was ${not}${where} ${speech.noun(speech, right)}`;
}
