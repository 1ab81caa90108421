import type { ArithmeticNode, TestTree } from "../tree.ts";
import type { Cursor } from "./cursor.ts";
import { parsePrimary } from "./primary.ts";

/** product (("+"|"-") product)* */
export function parseSum(c: Cursor): TestTree {
  return chain(c, ["+", "-"], parseProduct);
}

function parseProduct(c: Cursor): TestTree {
  return chain(c, ["*", "/"], parseUnary);
}

function parseUnary(c: Cursor): TestTree {
  const token = c.token;
  if (!c.accept("-")) return parsePrimary(c);
  return c.mark({ type: "negate", of: c.deeper(parseUnary) }, token);
}

function chain(
  c: Cursor,
  ops: readonly ArithmeticNode["op"][],
  operand: (c: Cursor) => TestTree,
): TestTree {
  const first = c.token;
  let left = operand(c);
  for (;;) {
    const op = ops.find((o) => c.accept(o));
    if (op === undefined) return left;
    left = c.mark({ type: "arithmetic", op, left, right: operand(c) }, first);
  }
}
