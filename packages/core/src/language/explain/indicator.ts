import { parse } from "../parse/parse.ts";
import { print } from "../print.ts";
import type { CallNode, TestNode, TestTree } from "../tree.ts";
import { visit } from "../walk.ts";
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
    // Functions, so that a $ in a name is no pattern.
    return indicator.phrase.replaceAll("{a}", () => a).replaceAll("{b}", () => b);
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
  return (role === undefined ? undefined : ROLE_WORDS[role]) ?? "of";
}

/** Whether a derived indicator is the same both ways round, like trade. */
function isSymmetric({ expression, parameters }: VocabularyIndicator): boolean {
  const [a, b] = parameters ?? [];
  const parsed = expression === undefined ? undefined : parse(expression);
  if (!parsed?.ok || a === undefined || b === undefined) return false;
  const { tree } = parsed.value;
  return (
    summands(tree, (name) => name) ===
    summands(tree, (name) => (name === a ? b : name === b ? a : name))
  );
}

/** The terms of a sum, in a fixed order, with their names replaced. */
function summands(tree: TestTree, replace: (name: string) => string): string {
  if (tree.type === "arithmetic" && tree.op === "+") {
    return [summands(tree.left, replace), summands(tree.right, replace)].toSorted().join(" + ");
  }
  const names: string[] = [];
  visit(tree, (node) => {
    if (node.type === "name") names.push(replace(node.name));
  });
  return `${print(blank(tree))} ${names.join(" ")}`;
}

function blank(tree: TestTree): TestTree {
  return tree.type === "call" ? { ...tree, args: [] } : tree;
}

/** Whether the noun takes were: exports were, remittances were, trade was. */
export function isPluralNoun(noun: string): boolean {
  const [head = ""] = noun.split(/ (?:as|between|by|from|in|of|per|received|to|with)\b| \(/);
  return /[^s]s$/.test(head);
}
