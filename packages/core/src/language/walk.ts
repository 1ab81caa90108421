import { isFunctionName } from "./functions.ts";
import { parse } from "./parse/parse.ts";
import type { CallNode, TestNode, TestTree } from "./tree.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The nodes directly below, in the order of the text. */
export function childrenOf(node: TestNode): readonly TestNode[] {
  switch (node.type) {
    case "call":
      return node.args;
    case "negate":
    case "not":
      return [node.of];
    case "arithmetic":
      return [node.left, node.right];
    case "compare":
      return node.upper ? [node.left, node.right, node.upper] : [node.left, node.right];
    case "and":
    case "or":
      return node.items;
    case "quantified":
      return [node.over, node.body];
    default:
      return [];
  }
}

/** Shows every node to the visitor, parents before children, in the order of the text. */
export function visit(node: TestNode, visitor: (node: TestNode) => void): void {
  visitor(node);
  for (const child of childrenOf(node)) visit(child, visitor);
}

/** Every call of the tree, functions and indicators, in the order of the text. */
export function callsIn(tree: TestNode): readonly CallNode[] {
  const calls: CallNode[] = [];
  visit(tree, (node) => {
    if (node.type === "call") calls.push(node);
  });
  return calls;
}

/** The indicators that a test itself names, each once, in the order of the text. */
export function namedIndicators(tree: TestTree, vocabulary: Vocabulary): readonly string[] {
  const names = callsIn(tree).map(({ name }) => name);
  return [...new Set(names)].filter((n) => !isFunctionName(n) && vocabulary.indicator(n));
}

/**
 * The indicators that a test rests on, each once: those it calls, and behind derived ones those of
 * their expressions, down to the base indicators. Unknown names and expressions that cannot be
 * parsed are left out. Parses each derived indicator's expression once a call.
 */
export function indicatorsOf(tree: TestTree, vocabulary: Vocabulary): readonly string[] {
  const found = new Set<string>();
  collect(tree, vocabulary, found);
  return [...found];
}

function collect(tree: TestTree, vocabulary: Vocabulary, found: Set<string>): void {
  for (const { name } of callsIn(tree)) {
    const indicator = isFunctionName(name) ? undefined : vocabulary.indicator(name);
    if (!indicator || found.has(name)) continue;
    found.add(name);
    const parsed = indicator.expression === undefined ? undefined : parse(indicator.expression);
    if (parsed?.ok) collect(parsed.value.tree, vocabulary, found);
  }
}
