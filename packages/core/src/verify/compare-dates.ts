import { toNumber, type CompareOp, type TestNode } from "../language/index.ts";
import { earliest, latest } from "../model/index.ts";
import { allOf, not, type Truth } from "./truth.ts";
import type { Value } from "./value.ts";

/** One side of a comparison of dates: when, as precisely as it is known, and whether the test itself says so. */
export interface DateSide {
  readonly date: string | null;
  readonly isWritten: boolean;
}

/** A date in the test (a bare year is a quantity there), or one that the record gives. */
export function dateSide(node: TestNode, value: Value): DateSide {
  if (node.type === "quantity") return { date: String(toNumber(node)), isWritten: true };
  return { date: value.kind === "date" ? value.date : null, isWritten: node.type === "date" };
}

/**
 * Compares two dates. A written year or month means all of its days: before 2001 is before its first,
 * after 2001 after its last. A recorded one is some day in it, and leaves open what depends on which.
 */
export function compareDates(
  op: CompareOp,
  left: DateSide,
  right: DateSide,
  upper?: DateSide,
): Truth {
  if (upper) {
    return allOf([compareDates(">=", left, right), compareDates("<=", left, upper)]);
  }
  if (left.isWritten && !right.isWritten) return compareDates(MIRRORED[op] ?? op, right, left);
  if (left.date === null || right.date === null) return null;
  if (op === "!=") return not(compareDates("=", left, right));
  const a = { first: earliest(left.date), last: latest(left.date) };
  const b = { first: earliest(right.date), last: latest(right.date) };
  if (op === "=") {
    if (a.last < b.first || a.first > b.last) return false;
    const isSame = right.isWritten ? a.first >= b.first && a.last <= b.last : isOneDay(a, b);
    return isSame ? true : null;
  }
  if (op === "<") return before(a, right.isWritten ? firstDay(b) : b);
  if (op === ">=") return not(before(a, right.isWritten ? firstDay(b) : b));
  if (op === ">") return before(right.isWritten ? lastDay(b) : b, a);
  return not(before(right.isWritten ? lastDay(b) : b, a));
}

const MIRRORED: Partial<Record<CompareOp, CompareOp>> = {
  "<": ">",
  ">": "<",
  "<=": ">=",
  ">=": "<=",
};

interface Days {
  readonly first: string;
  readonly last: string;
}

const firstDay = ({ first }: Days): Days => ({ first, last: first });
const lastDay = ({ last }: Days): Days => ({ first: last, last });
const isOneDay = (a: Days, b: Days) => a.first === a.last && b.first === b.last;

function before(a: Days, b: Days): Truth {
  if (a.last < b.first) return true;
  return a.first >= b.last ? false : null;
}
