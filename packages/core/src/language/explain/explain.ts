import type { TestTree } from "../tree.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { clause } from "./clause.ts";
import { noun } from "./noun.ts";

/**
 * A test in one plain English sentence, with the vocabulary's names and the words of the hedges:
 * "Goods trade between Kazakhstan and China in 2023 was more than 41 bn US dollars." The tree is
 * one that `check` has accepted; of another, what is unknown is said by its id.
 */
export function explain(tree: TestTree, vocabulary: Vocabulary): string {
  const sentence = clause({ vocabulary, variables: new Map(), noun, clause }, tree);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
