import { parse } from "../parse/parse.ts";
import { print } from "../print.ts";
import type { CallNode, TestNode, TestTree } from "../tree.ts";
import type { VocabularyIndicator } from "../vocabulary.ts";
import type { Speech } from "./context.ts";
import { actorName, placeName } from "./names.ts";
import { periodWords } from "./time.ts";
import { lowerFirst, ROLE_WORDS } from "./words.ts";

/** What somebody in a place is called; by default by name. */
export type NamePlace = (node: TestNode, index: number) => string;

/** An indicator call as a noun: goods trade between Kazakhstan and China in 2023, as reported by Kazakhstan. */
export function indicatorNoun(speech: Speech, call: CallNode, namePlace?: NamePlace): string {
  const indicator = speech.vocabulary.indicator(call.name);
  const places = call.args.map((arg, i) => namePlace?.(arg, i) ?? placeName(speech, arg));
  const what = indicator
    ? withPlaces(indicator, places)
    : `${call.name} of ${places.join(" and ")}`;
  const when = call.period ? ` ${periodWords(call.period)}` : "";
  const by =
    call.reporter === undefined ? "" : ` as reported by ${actorName(speech, call.reporter)}`;
  return what + when + by;
}

function withPlaces(indicator: VocabularyIndicator, places: readonly string[]): string {
  const [a = "", b = ""] = places;
  if (indicator.phrase !== undefined) {
    return indicator.phrase.replaceAll(/\{[ab]\}/g, (place) => (place === "{a}" ? a : b));
  }
  const name = lowerFirst(indicator.name);
  if (indicator.arity === "monadic") return `${name} of ${a}`;
  if (isSymmetric(indicator)) return `${name} between ${a} and ${b}`;
  const [first, second] = indicator.roles ?? [];
  const [before, between] = [prepositionFor(first), prepositionFor(second)];
  if (before !== between) return `${name} ${before} ${a} ${between} ${b}`;
  // No preposition says who is who: the roles do, or the order.
  return first && second ? `${name} (${first} ${a}, ${second} ${b})` : `${name} (${a}, ${b})`;
}

function prepositionFor(role: string | undefined): string {
  return (role === undefined ? undefined : ROLE_WORDS.get(role)) ?? "of";
}

/** Whether a derived indicator is the same both ways round, like trade. */
function isSymmetric({ expression, parameters }: VocabularyIndicator): boolean {
  const [a, b] = parameters ?? [];
  const parsed = expression === undefined ? undefined : parse(expression);
  if (!parsed?.ok || a === undefined || b === undefined) return false;
  const terms = termsOf(parsed.value.tree);
  const swapped = terms.map((term) =>
    term.replaceAll(/[\w-]+/g, (word) => (word === a ? b : word === b ? a : word)),
  );
  return terms.toSorted().join() === swapped.toSorted().join();
}

/** What is added up, each term in canonical form. */
function termsOf(tree: TestTree): readonly string[] {
  if (tree.type !== "arithmetic" || tree.op !== "+") return [print(tree)];
  return [...termsOf(tree.left), ...termsOf(tree.right)];
}

/** Whether the noun takes were: exports were, remittances were, people born in Uzbekistan were, trade was. */
export function isPluralNoun(noun: string): boolean {
  if (noun.startsWith("people ")) return true;
  const [head = ""] = noun.split(/ (?:as|between|by|from|in|of|per|received|that|to|with)\b| \(/);
  return /[^s]s$/.test(head);
}
