import type { TestNode } from "../tree.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** What saying an expression needs: names, and words for the quantifiers' variables. */
export interface Speech {
  readonly vocabulary: Vocabulary;
  readonly variables: ReadonlyMap<string, string>;
  /** A number, actor, date or list as a noun. */
  readonly noun: (speech: Speech, node: TestNode) => string;
  /** Something true or false as a clause. */
  readonly clause: (speech: Speech, node: TestNode) => string;
}
