import type { TestNode, TestTree } from "../tree.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { clause } from "./clause.ts";
import type { Speech } from "./context.ts";
import { noun } from "./noun.ts";

/**
 * A test in one plain English sentence, with the vocabulary's names and the words of the hedges:
 * "Goods trade between Kazakhstan and China in 2023 was more than 41 bn US dollars." The tree is
 * one that `check` has accepted; of another, what is unknown is said by its id.
 */
export function explain(tree: TestTree, vocabulary: Vocabulary): string {
  return `${capital(clause(speechOf(vocabulary), tree))}.`;
}

/** A part of a test as a title: "Goods trade between Kazakhstan and China", "China". */
export function explainNoun(node: TestNode, vocabulary: Vocabulary): string {
  return capital(noun(speechOf(vocabulary), node));
}

const speechOf = (vocabulary: Vocabulary): Speech => ({
  vocabulary,
  variables: new Map(),
  noun,
  clause,
});

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
