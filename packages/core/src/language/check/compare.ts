import { sameDimension } from "../../model/index.ts";
import { print } from "../print.ts";
import { writtenRange } from "../quantity.ts";
import type { CompareNode, TestNode } from "../tree.ts";
import { describeKind, unitName } from "./arithmetic.ts";
import type { Kind } from "./checked.ts";
import type { Checking, Scope } from "./context.ts";
import { quote } from "./quote.ts";

const BOOLEAN: Kind = { kind: "boolean" };

/** Both sides must be of one kind and unit, and the operator must suit them. */
export function compareKind(check: Checking, node: CompareNode, scope: Scope): Kind | undefined {
  const sides = [node.left, node.right, ...(node.upper ? [node.upper] : [])];
  const found = sides.map((side) => check.kind(side, scope));
  const kinds = found.filter((kind) => kind !== undefined);
  if (kinds.length < sides.length) return undefined;
  const asked = kinds.find((k) => k.kind === "year" || k.kind === "date") ?? (kinds[0] as Kind);
  if (asked.kind === "boolean" || asked.kind === "list" || asked.kind === "family") {
    return refuseKind(check, sides[0] as TestNode, asked);
  }
  for (const [i, side] of sides.entries()) {
    if (!fits(check, side, kinds[i] as Kind, asked)) return undefined;
  }
  return asked.kind === "number" ? numbers(check, node) : others(check, node, asked);
}

function refuseKind(check: Checking, side: TestNode, kind: Kind): undefined {
  const text = quote(side);
  const tip =
    kind.kind === "list"
      ? `count(${text}) says how many, first(${text}) where the first was.`
      : "It stands by itself; to deny it, write not.";
  return check.report(side, "wrong_kind", `${describeKind(kind)} cannot be compared`, {
    found: describeKind(kind),
    expected: "a number, an actor or a date",
    tip,
  });
}

function fits(check: Checking, side: TestNode, kind: Kind, asked: Kind): boolean {
  if (kind.kind === "number" && asked.kind === "number") {
    if (sameDimension(kind.dimension, asked.dimension)) return true;
    check.report(
      side,
      "mixed_units",
      `${unitName(asked)} cannot be compared with ${unitName(kind)}`,
      {
        found: unitName(kind),
        expected: unitName(asked),
        tip: mixedTip(side, asked),
      },
    );
    return false;
  }
  if (kind.kind === asked.kind) return true;
  if (isYear(side) && (asked.kind === "year" || asked.kind === "date")) {
    check.note(side, asked);
    return true;
  }
  check.report(
    side,
    "wrong_kind",
    `${describeKind(asked)} cannot be compared with ${describeKind(kind)}`,
    {
      found: describeKind(kind),
      expected: describeKind(asked),
      tip: KIND_TIPS[asked.kind],
    },
  );
  return false;
}

const KIND_TIPS: Readonly<Record<Kind["kind"], string>> = {
  actor: "Compare it with an actor, like RUS.",
  year: "Compare it with a year, like 2023.",
  date: "A date is written 2001, 2001-06 or 2001-06-15.",
  number: "Compare it with a number in its unit, like 41 bn USD.",
  boolean: "It stands by itself; to deny it, write not.",
  list: "count(…) says how many there are.",
  family: "Write sum(…), mean, largest, smallest or rank.",
};

function mixedTip(side: TestNode, asked: Extract<Kind, { kind: "number" }>): string {
  const unit = unitName(asked);
  if (side.type === "quantity" && side.unit === undefined && !unit.includes(" ")) {
    return `Did you mean ${quote(side)} ${unit}?`;
  }
  return "Both sides need the same unit; a share is one amount divided by another.";
}

/** A bare whole number of four digits, which can be meant as a year. */
function isYear(node: TestNode): boolean {
  return node.type === "quantity" && /^[1-9]\d{3}$/.test(print(node));
}

function numbers(check: Checking, { op, right, upper }: CompareNode): Kind | undefined {
  const written = writtenRange(right);
  if ((op === "about" || op === "nearly") && written?.value === 0) {
    return check.report(right, "empty_range", `'${op}' has no room around zero`, {
      found: quote(right),
      tip: "Its rule is a share of the number: write a bound, like < 0.5 bcm.",
    });
  }
  const end = upper && writtenRange(upper);
  if (upper && written && end && written.value > end.value) {
    return check.report(upper, "empty_range", "the second number is below the first", {
      found: quote(upper),
      tip: `Write between ${quote(upper)} and ${quote(right)}.`,
    });
  }
  return BOOLEAN;
}

function others(check: Checking, node: CompareNode, kind: Kind): Kind | undefined {
  const { op } = node;
  const isActor = kind.kind === "actor";
  if (op === "=" || op === "!=" || (!isActor && op !== "about" && op !== "nearly")) return BOOLEAN;
  return check.report(node, "wrong_kind", `${describeKind(kind)} cannot be compared by '${op}'`, {
    found: op,
    expected: isActor ? "= or !=" : "=, !=, <, >, <=, >= or between",
    tip: isActor
      ? "Actors are the same or not."
      : "Hedges are for amounts: write between 2009 and 2011.",
  });
}
