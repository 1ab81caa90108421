import {
  acceptedValues,
  print,
  toNumber,
  writtenRange,
  type Accepted,
  type CompareNode,
  type TestTree,
} from "../language/index.ts";
import { earliest, latest } from "../model/index.ts";

export interface TestedClaim {
  readonly id: string;
  readonly tree: TestTree;
}

/** A relation between two claims that their tests show by themselves. */
export interface FoundRelation {
  readonly kind: "restates" | "contradicts";
  readonly from: string;
  readonly to: string;
}

/**
 * Claims with the same test restate each other. Claims whose tests give one expression values of
 * which none meets both contradict each other, whatever the data say. The later id is `from`.
 */
export function relationsAmong(claims: readonly TestedClaim[]): readonly FoundRelation[] {
  const sorted = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const parts = sorted.map((claim) => ({
    id: claim.id,
    text: print(claim.tree),
    assertions: assertionsOf(claim.tree),
  }));
  return parts.flatMap((to, i) =>
    parts.slice(i + 1).flatMap((from): readonly FoundRelation[] => {
      if (from.text === to.text) return [{ kind: "restates", from: from.id, to: to.id }];
      const clash = from.assertions.some((a) => to.assertions.some((b) => excludes(a, b)));
      return clash ? [{ kind: "contradicts", from: from.id, to: to.id }] : [];
    }),
  );
}

/** What a test says of one expression: a set of numbers, a span of days, or an actor. */
type Said =
  | { readonly kind: "number"; readonly accepted: Accepted }
  | { readonly kind: "days"; readonly first: string; readonly last: string }
  | { readonly kind: "name"; readonly name: string };

interface Assertion {
  readonly about: string;
  readonly said: Said;
}

/** Everything that must hold for the test to hold. */
function assertionsOf(tree: TestTree): readonly Assertion[] {
  if (tree.type === "and") return tree.items.flatMap(assertionsOf);
  if (tree.type !== "compare") return [];
  const said = saidBy(tree);
  return said ? [{ about: print(tree.left), said }] : [];
}

function saidBy(node: CompareNode): Said | undefined {
  const { left, right, op } = node;
  if (left.type !== "call" && left.type !== "arithmetic") return undefined;
  if (right.type === "name") return op === "=" ? { kind: "name", name: right.name } : undefined;
  if (left.type === "call" && (left.name === "date" || left.name === "joined")) {
    const date =
      right.type === "date"
        ? right.date
        : right.type === "quantity"
          ? String(toNumber(right))
          : undefined;
    return op === "=" && date !== undefined
      ? { kind: "days", first: earliest(date), last: latest(date) }
      : undefined;
  }
  const written = writtenRange(right);
  const upper = node.upper ? writtenRange(node.upper) : written;
  return written && upper
    ? { kind: "number", accepted: acceptedValues(op, written, upper) }
    : undefined;
}

function excludes(a: Assertion, b: Assertion): boolean {
  if (a.about !== b.about) return false;
  const [x, y] = [a.said, b.said];
  if (x.kind === "name" && y.kind === "name") return x.name !== y.name;
  if (x.kind === "days" && y.kind === "days") return x.last < y.first || y.last < x.first;
  if (x.kind !== "number" || y.kind !== "number") return false;
  return areApart(x.accepted, y.accepted);
}

// Sets that leave a range out meet nearly everything; saying nothing of them is safe.
function areApart(a: Accepted, b: Accepted): boolean {
  if (a.outside || b.outside) return false;
  const [low, high] = a.low <= b.low ? [a, b] : [b, a];
  return (
    low.high < high.low || (low.high === high.low && !(low.highInclusive && high.lowInclusive))
  );
}
