import type { LogicNode, NameNode, QuantifiedNode, SetNode, TestTree } from "../tree.ts";
import { parseComparison } from "./comparison.ts";
import type { Cursor } from "./cursor.ts";
import { parseName, parseSet } from "./primary.ts";

/** test := and ("or" and)* */
export function parseOr(c: Cursor): TestTree {
  return list(c, "or", parseAnd);
}

function parseAnd(c: Cursor): TestTree {
  return list(c, "and", parseNot);
}

function list(c: Cursor, type: LogicNode["type"], item: (c: Cursor) => TestTree): TestTree {
  const first = c.token;
  const items = [item(c)];
  while (c.accept(type)) items.push(item(c));
  if (items.length === 1) return items[0] as TestTree;
  const flat = items.flatMap((i) => (i.type === type ? i.items : [i]));
  return c.mark({ type, items: flat }, first);
}

function parseNot(c: Cursor): TestTree {
  const token = c.token;
  if (c.accept("not")) return c.mark({ type: "not", of: c.deeper(parseNot) }, token);
  if (c.sees("every") || c.sees("some") || c.sees("only")) return parseQuantified(c);
  return parseComparison(c);
}

function parseQuantified(c: Cursor): TestTree {
  const token = c.take();
  const quantifier = token.text as QuantifiedNode["quantifier"];
  const variable = parseName(c, "a variable");
  c.expect("in", { tip: `Write ${quantifier} s in central-asia: …` });
  const over = c.sees("{") ? parseSet(c) : parseGroup(c);
  c.expect(":", { tip: "A colon stands between the group and what is said of its members." });
  const body = c.deeper(parseNot);
  return c.mark({ type: "quantified", quantifier, variable, over, body }, token);
}

function parseGroup(c: Cursor): NameNode | SetNode {
  const token = c.token;
  return c.mark({ type: "name", name: parseName(c, "a group or a set") }, token);
}
