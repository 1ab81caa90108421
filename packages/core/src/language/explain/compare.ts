import { writtenRange } from "../quantity.ts";
import type { CallNode, CompareNode, RangeNode, TestNode } from "../tree.ts";
import type { Speech } from "./context.ts";
import { chosen, spanEnds } from "./function.ts";
import { isPluralNoun } from "./indicator.ts";
import { occurrenceClause, placeClause } from "./occurrence.ts";
import { OP_WORDS, TIME_WORDS } from "./words.ts";

/** A comparison as a clause: goods trade … in 2023 was more than 41 bn US dollars. */
export function compareClause(speech: Speech, node: CompareNode): string {
  const { left, right } = node;
  const special = occurrenceClause(speech, node) ?? placeClause(speech, node);
  if (special !== undefined) return special;
  if (isChoice(left)) return choiceClause(speech, node, left);
  if (isChange(left) && writtenRange(right)) return changeClause(speech, node, left);
  const subject = speech.noun(speech, left);
  if (countsPeople(speech, node) && isPluralNoun(subject)) {
    return `the number of ${subject} was ${predicate(speech, node).replaceAll(/ (?:people|person)\b/g, "")}`;
  }
  return `${subject} ${verb(left, subject)} ${predicate(speech, node)}`;
}

/** Students were no 71,368 people: their number was 71,368. */
function countsPeople(speech: Speech, { left, right, upper }: CompareNode): boolean {
  if (left.type !== "call" || !isWrittenPersons(right)) return false;
  if (upper && !isWrittenPersons(upper)) return false;
  const dimension = speech.vocabulary.indicator(left.name)?.dimension;
  return dimension?.persons === 1 && Object.keys(dimension).length === 1;
}

function isWrittenPersons(node: TestNode): boolean {
  return node.type === "quantity" && node.unit === "persons";
}

function verb(left: TestNode, subject: string): string {
  return left.type === "call" && isPluralNoun(subject) ? "were" : "was";
}

function predicate(speech: Speech, node: CompareNode): string {
  const { op, right, upper } = node;
  const words = speech.noun(speech, right);
  if (op === "between") return `between ${words} and ${upper ? speech.noun(speech, upper) : ""}`;
  if (op === "=" || op === "!=") return `${op === "=" ? "" : "not "}${equality(node, words)}`;
  if (isTime(node.left) || isTime(right)) return `${TIME_WORDS.get(op) ?? ""}${words}`;
  return `${OP_WORDS[op]} ${words}`;
}

function equality({ left, right }: CompareNode, words: string): string {
  const written = writtenRange(right);
  if (isTime(left) || isTime(right) || isActor(right)) return words;
  if (!written) return `equal to ${words} within 0.5 %`;
  return written.low === written.high ? words : `${words} to the precision given`;
}

type Call<Name extends string> = CallNode & { readonly name: Name };

function isChoice(node: TestNode): node is Call<"largest" | "smallest"> {
  return node.type === "call" && (node.name === "largest" || node.name === "smallest");
}

/** The largest gross domestic product of any actor in Central Asia in 2018 was that of Kazakhstan. */
function choiceClause(speech: Speech, { op, right }: CompareNode, left: CallNode): string {
  const words = chosen(speech, left);
  const [was, that] = isPluralNoun(words) ? ["were", "those"] : ["was", "that"];
  return `${words} ${was}${op === "!=" ? " not" : ""} ${that} of ${speech.noun(speech, right)}`;
}

function isChange(node: TestNode): node is Call<"change"> {
  return node.type === "call" && node.name === "change" && node.args[1]?.type === "range";
}

/** Pipeline gas exports … in 2017 were nearly 8 times their value in 2010. */
function changeClause(speech: Speech, node: CompareNode, left: CallNode): string {
  const [series, span] = left.args as readonly [TestNode, RangeNode];
  const [from, to] = spanEnds(span);
  const subject = speech.noun(speech, series);
  const were = verb(series, subject);
  const last = node.upper ?? node.right;
  const unit = last.type === "quantity" ? last.unit : undefined;
  const of = unit === "%" ? "of" : unit === undefined ? "times" : "";
  const words = [predicate(speech, node).replace(" to the precision given", ""), of];
  const value = were === "were" ? "their value" : "its value";
  return `${subject} in ${to} ${were} ${words.filter(Boolean).join(" ")} ${value} in ${from}`;
}

function isTime(node: TestNode): boolean {
  if (node.type === "date") return true;
  const outermost = node.type === "arithmetic" ? node.left : node;
  return outermost.type === "call" && TIME_CALLS.has(outermost.name);
}

const TIME_CALLS: ReadonlySet<string> = new Set(["first-year", "last-year", "date", "joined"]);
const ACTOR_CALLS: ReadonlySet<string> = new Set(["first", "last", "largest", "smallest"]);

function isActor(node: TestNode): boolean {
  return node.type === "name" || (node.type === "call" && ACTOR_CALLS.has(node.name));
}
