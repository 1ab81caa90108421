import { print } from "../print.ts";
import type { TestNode } from "../tree.ts";

const MOST = 60;

/** An expression as a message quotes it: canonical, and cut where it is long. */
export function quote(node: TestNode): string {
  const text = print(node);
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`;
}
