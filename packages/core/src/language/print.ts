import { partOfYear } from "./part-of-year.ts";
import type { CallNode, CompareNode, Period, QuantityNode, RangeNode, TestNode } from "./tree.ts";

/** Binding strength, loosest first; an operand that binds less than its place asks for is put in parentheses. */
const OR = 0;
const AND = 1;
const NOT = 2;
const COMPARISON = 3;
const SUM = 4;
const PRODUCT = 5;
const UNARY = 6;
const PRIMARY = 7;

/**
 * The one canonical text of a tree: fewest parentheses, operators for their synonyms, numbers as
 * written but without thousands separators. Parsing it gives the same tree. The tree is one that
 * `parse` or `readTree` gave.
 */
export function print(node: TestNode): string {
  switch (node.type) {
    case "quantity":
      return printQuantity(node);
    case "date":
      return node.date;
    case "name":
      return node.name;
    case "all":
      return "*";
    case "set":
      return `{${node.names.join(", ")}}`;
    case "range":
      return printRange(node);
    case "call":
      return printCall(node);
    case "negate":
      return `-${at(UNARY, node.of)}`;
    case "arithmetic": {
      const own = strength(node);
      return `${at(own, node.left)} ${node.op} ${at(own + 1, node.right)}`;
    }
    case "compare":
      return printComparison(node);
    case "not":
      return `not ${at(NOT, node.of)}`;
    case "and":
    case "or":
      return node.items.map((item) => at(strength(node) + 1, item)).join(` ${node.type} `);
    default:
      return `${node.quantifier} ${node.variable} in ${print(node.over)}: ${at(NOT, node.body)}`;
  }
}

function strength(node: TestNode): number {
  switch (node.type) {
    case "or":
      return OR;
    case "and":
      return AND;
    case "not":
    case "quantified":
      return NOT;
    case "compare":
      return COMPARISON;
    case "arithmetic":
      return node.op === "+" || node.op === "-" ? SUM : PRODUCT;
    case "negate":
      return UNARY;
    default:
      return PRIMARY;
  }
}

function at(needed: number, node: TestNode): string {
  return strength(node) < needed ? `(${print(node)})` : print(node);
}

function printComparison({ op, left, right, upper }: CompareNode): string {
  const text = `${at(SUM, left)} ${op} ${at(SUM, right)}`;
  return upper ? `${text} and ${at(SUM, upper)}` : text;
}

function printQuantity({ digits, multiplier, unit }: QuantityNode): string {
  const number = multiplier ? `${digits} ${multiplier}` : digits;
  if (unit === undefined) return number;
  return unit === "%" ? `${number}%` : `${number} ${unit}`;
}

function printCall({ name, args, period, reporter }: CallNode): string {
  const brackets = period ? `[${printPeriod(period)}]` : "";
  const by = reporter === undefined ? "" : ` by ${reporter}`;
  return `${name}(${args.map(print).join(", ")})${brackets}${by}`;
}

function printRange(range: RangeNode): string {
  const { from = "", to = "" } = range;
  return partOfYear(range) ?? `${from}..${to}`;
}

/** A period as it stands between its brackets. */
export function printPeriod(period: Period): string {
  if (period.type === "range") return printRange(period);
  return period.type === "year" ? String(period.year) : period.date;
}
