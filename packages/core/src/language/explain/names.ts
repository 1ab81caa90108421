import type { ActorKind } from "../../model/index.ts";
import type { SetNode, TestNode } from "../tree.ts";
import type { Speech } from "./context.ts";
import { list, lowerFirst } from "./words.ts";

const WITH_ARTICLE: ReadonlySet<ActorKind> = new Set([
  "organisation",
  "bloc",
  "initiative",
  "agreement",
  "mechanism",
  "publisher",
  "lender",
  "aggregate",
]);
const STATES_WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Holy See|Soviet)|Republic$|Islands$|Union$/;

/** An actor as a sentence names it: Kazakhstan, the United States, the World Trade Organization. */
export function actorName({ vocabulary, variables }: Speech, id: string): string {
  const word = variables.get(id);
  if (word !== undefined) return word;
  const actor = vocabulary.actor(id);
  if (!actor) return vocabulary.group(id)?.name ?? id;
  const { kind } = actor;
  const name = kind === "aggregate" ? lowerFirst(actor.name) : actor.name;
  if (/^the /i.test(name)) return lowerFirst(name);
  // One word is as a rule a proper name or an acronym that is said without: NATO, Gazprom.
  const takesArticle = WITH_ARTICLE.has(kind) ? name.includes(" ") || kind === "aggregate" : false;
  return takesArticle || (kind === "state" && STATES_WITH_ARTICLE.test(name))
    ? `the ${name}`
    : name;
}

/** A group whose name is a plural, like Great powers, as opposed to a region. */
function isPlural(name: string): boolean {
  return /^(members|states)\b|s$/i.test(name);
}

function groupName(speech: Speech, id: string): string {
  const name = speech.vocabulary.group(id)?.name;
  if (name === undefined) return actorName(speech, id);
  return isPlural(name) ? `the ${lowerFirst(name)}` : name;
}

/** So that trade between Kazakhstan and both China and Russia can be told apart. */
const SET_WORDS = ["", "both "];

/** The members of a set, listed. */
export function setNames(speech: Speech, { names }: SetNode): string {
  return list(names.map((name) => actorName(speech, name)));
}

/** Who stands in a place: an actor, a group, a set or everybody. */
export function placeName(speech: Speech, node: TestNode): string {
  switch (node.type) {
    case "name":
      return speech.variables.has(node.name) || speech.vocabulary.actor(node.name)
        ? actorName(speech, node.name)
        : groupName(speech, node.name);
    case "set":
      return `${SET_WORDS[node.names.length - 1] ?? "all of "}${setNames(speech, node)}`;
    case "all":
      return "all actors";
    default:
      return speech.noun(speech, node);
  }
}

/** The candidates of a choice or the range of a quantifier: actor in Central Asia, actor among the great powers. */
export function actorAmong(speech: Speech, node: TestNode): string {
  if (node.type === "all") return "actor";
  if (node.type === "set") return `actor among ${setNames(speech, node)}`;
  const group = node.type === "name" ? speech.vocabulary.group(node.name)?.name : undefined;
  return `actor ${group && isPlural(group) ? "among" : "in"} ${placeName(speech, node)}`;
}
