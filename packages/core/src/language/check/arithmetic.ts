import { combine, NUMBER, printDimension, sameDimension } from "../../model/index.ts";
import { quote } from "./quote.ts";
import type { ArithmeticNode, NegateNode, TestNode } from "../tree.ts";
import type { Kind } from "./checked.ts";
import type { Checking, Scope } from "./context.ts";

type Numeric = Extract<Kind, { kind: "number" }>;

/** Sums need one unit on both sides; products and quotients combine the units. Years can be subtracted and shifted. */
export function arithmeticKind(
  check: Checking,
  node: ArithmeticNode,
  scope: Scope,
): Kind | undefined {
  const left = check.kind(node.left, scope);
  const right = check.kind(node.right, scope);
  if (!left || !right) return undefined;
  const years = yearKind(node, left, right);
  if (years) return years;
  const a = numeric(check, node.left, left);
  const b = numeric(check, node.right, right);
  if (!a || !b) return undefined;
  return node.op === "*" || node.op === "/" ? product(node.op, a, b) : sum(check, node, a, b);
}

export function negateKind(check: Checking, node: NegateNode, scope: Scope): Kind | undefined {
  const of = check.kind(node.of, scope);
  return of && numeric(check, node.of, of);
}

/** A unit for people, also when there is none. */
export function unitName(kind: Numeric): string {
  return printDimension(kind.dimension) || "a pure number";
}

/** The kind of what is a number; anything else is reported. */
export function numeric(check: Checking, node: TestNode, kind: Kind): Numeric | undefined {
  if (kind.kind === "number") return kind;
  const tip =
    kind.kind === "list"
      ? `count(${quote(node)}) says how many there are.`
      : "Arithmetic is between amounts, like exports(KAZ, CHN)[2018] + exports(CHN, KAZ)[2018].";
  return check.report(node, "wrong_kind", `'${quote(node)}' is no number, and this is arithmetic`, {
    found: describeKind(kind),
    expected: "a number",
    tip,
  });
}

function sum(check: Checking, node: ArithmeticNode, a: Numeric, b: Numeric): Kind | undefined {
  if (sameDimension(a.dimension, b.dimension)) return a.shownAs ? a : b;
  const verb = node.op === "+" ? "added to" : "subtracted from";
  const [first, second] = node.op === "+" ? [a, b] : [b, a];
  return check.report(
    node,
    "mixed_units",
    `${unitName(first)} cannot be ${verb} ${unitName(second)}`,
    {
      found: unitName(b),
      expected: unitName(a),
      tip: "Both sides need the same unit.",
    },
  );
}

function product(op: "*" | "/", a: Numeric, b: Numeric): Kind {
  const dimension = combine(a.dimension, b.dimension, op === "*" ? 1 : -1);
  if (!sameDimension(dimension, NUMBER)) return { kind: "number", dimension };
  // One amount over another is a share; a pure number that is scaled stays what it was.
  const isPure = sameDimension(a.dimension, NUMBER);
  const shownAs = isPure ? (a.shownAs ?? (op === "*" ? b.shownAs : undefined)) : "%";
  return { kind: "number", dimension, ...(shownAs && { shownAs }) };
}

function yearKind({ op }: ArithmeticNode, left: Kind, right: Kind): Kind | undefined {
  const isNumber = right.kind === "number" && sameDimension(right.dimension, NUMBER);
  if (left.kind !== "year" || (op !== "+" && op !== "-")) return undefined;
  if (isNumber) return { kind: "year" };
  return right.kind === "year" && op === "-" ? { kind: "number", dimension: NUMBER } : undefined;
}

/** A kind for people: "a number in USD", "a list of events". */
export function describeKind(kind: Kind): string {
  switch (kind.kind) {
    case "number":
      return printDimension(kind.dimension) ? `an amount in ${unitName(kind)}` : "a pure number";
    case "list":
      return kind.of === "event" ? "a list of events" : "a list of facilities";
    case "actor":
      return "an actor";
    case "boolean":
      return "true or false";
    default:
      return `a ${kind.kind}`;
  }
}
