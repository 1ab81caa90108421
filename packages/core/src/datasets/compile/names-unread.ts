import { isUnread, type EntityKind, type Gaps } from "../../catalog/index.ts";
import { visit, type TestNode, type TestTree } from "../../language/index.ts";

/** What a name in a test can be the id of. */
const NAMED: readonly EntityKind[] = ["indicators", "actors", "groups", "events"];

/** Whether a test names a document that is there and could not be read, so that nothing can be said of it. */
export function namesUnread(tree: TestTree, gaps: Gaps): boolean {
  let found = false;
  visit(tree, (node) => {
    found ||= namesOf(node).some((name) => NAMED.some((kind) => isUnread(gaps, kind, name)));
  });
  return found;
}

function namesOf(node: TestNode): readonly string[] {
  switch (node.type) {
    case "call":
      return node.reporter === undefined ? [node.name] : [node.name, node.reporter];
    case "name":
      return [node.name];
    case "set":
      return node.names;
    default:
      return [];
  }
}
