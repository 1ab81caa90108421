import { childrenOf, type CallNode, type TestNode } from "@ambit/core/language";
import type { Catalog } from "@ambit/core/catalog";

/** The calls of a test that name one of the functions, with each actor of a quantifier in its variable's place. */
export function callsOf(
  catalog: Catalog,
  tree: TestNode,
  names: readonly string[],
): readonly CallNode[] {
  const found: CallNode[] = [];
  collect(tree, new Map());
  return found;

  function collect(node: TestNode, bindings: ReadonlyMap<string, string>): void {
    if (node.type === "quantified") {
      for (const actor of actorsOf(catalog, node.over))
        collect(node.body, new Map(bindings).set(node.variable, actor));
      return;
    }
    if (node.type === "call" && names.includes(node.name)) {
      const args = node.args.map((arg) =>
        arg.type === "name" ? { ...arg, name: bindings.get(arg.name) ?? arg.name } : arg,
      );
      found.push({ ...node, args });
    }
    for (const child of childrenOf(node)) collect(child, bindings);
  }
}

/** The actors that a place names: one, a set or a group's members, past ones included. */
export function actorsOf(catalog: Catalog, node: TestNode): readonly string[] {
  if (node.type === "set") return node.names;
  if (node.type !== "name") return [];
  return catalog.actors.has(node.name) ? [node.name] : catalog.membersOf(node.name);
}

/** The id in a call's place, where it holds one. */
export function idAt({ args }: CallNode, place: number): string | undefined {
  const arg = args[place];
  return arg?.type === "name" ? arg.name : undefined;
}
