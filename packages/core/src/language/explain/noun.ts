import { isFunctionName } from "../functions.ts";
import type { ArithmeticNode, TestNode } from "../tree.ts";
import type { Speech } from "./context.ts";
import { functionNoun } from "./function.ts";
import { indicatorNoun } from "./indicator.ts";
import { placeName } from "./names.ts";
import { quantityWords } from "./quantity.ts";
import { dateWords, periodWords } from "./time.ts";

const OPERATIONS = { "+": "plus", "-": "less", "*": "times", "/": "divided by" } as const;

/** A number, actor, date or list as a noun. */
export function noun(speech: Speech, node: TestNode): string {
  switch (node.type) {
    case "quantity":
      return quantityWords(node);
    case "date":
      return dateWords(node.date);
    case "range":
      return periodWords(node);
    case "call":
      return isFunctionName(node.name)
        ? functionNoun(speech, node, node.name)
        : indicatorNoun(speech, node);
    case "negate":
      return node.of.type === "quantity"
        ? `-${quantityWords(node.of)}`
        : `minus ${operand(speech, node.of)}`;
    case "arithmetic":
      return arithmeticNoun(speech, node);
    case "name":
    case "set":
    case "all":
      return placeName(speech, node);
    default:
      return speech.clause(speech, node);
  }
}

function arithmeticNoun(speech: Speech, { op, left, right }: ArithmeticNode): string {
  // What is added up from left to right needs no parentheses.
  const first = left.type === "arithmetic" && isSum(op) && isSum(left.op);
  const words = first ? speech.noun(speech, left) : operand(speech, left);
  return `${words} ${OPERATIONS[op]} ${operand(speech, right)}`;
}

function isSum(op: ArithmeticNode["op"]): boolean {
  return op === "+" || op === "-";
}

function operand(speech: Speech, node: TestNode): string {
  const words = speech.noun(speech, node);
  const isPlain = node.type !== "arithmetic" && node.type !== "negate";
  return isPlain || (node.type === "negate" && node.of.type === "quantity") ? words : `(${words})`;
}
