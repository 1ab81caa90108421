import type { CompareOp, TestTree } from "../tree.ts";
import { parseSum } from "./arithmetic.ts";
import type { Cursor } from "./cursor.ts";
import { LIKELY_COMPARISONS } from "./likely.ts";

/** How each comparison can be written; the canonical spelling is the operator's own. */
const SPELLINGS: readonly (readonly [readonly string[], CompareOp])[] = [
  [[">"], ">"],
  [["over"], ">"],
  [["more", "than"], ">"],
  [["<"], "<"],
  [["under"], "<"],
  [["less", "than"], "<"],
  [[">="], ">="],
  [["at", "least"], ">="],
  [["<="], "<="],
  [["up", "to"], "<="],
  [["at", "most"], "<="],
  [["="], "="],
  [["!="], "!="],
  [["about"], "about"],
  [["around"], "about"],
  [["roughly"], "about"],
  [["some"], "about"],
  [["nearly"], "nearly"],
  [["almost"], "nearly"],
  [["between"], "between"],
];

/** sum, or sum and one comparison. */
export function parseComparison(c: Cursor): TestTree {
  const first = c.token;
  const left = parseSum(c);
  const op = acceptOp(c);
  if (op === undefined) {
    refuseLikely(c);
    return left;
  }
  if (seesOp(c)) c.fail({ expected: "a value", tip: "A comparison takes one operator or word." });
  const right = parseSum(c);
  if (op !== "between") {
    refuseSecond(c);
    return c.mark({ type: "compare", op, left, right }, first);
  }
  c.expect("and", { tip: "Write between 1 bn USD and 2 bn USD." });
  return c.mark({ type: "compare", op, left, right, upper: parseSum(c) }, first);
}

function acceptOp(c: Cursor): CompareOp | undefined {
  return SPELLINGS.find(([words]) => c.accept(...words))?.[1];
}

function seesOp(c: Cursor): boolean {
  return SPELLINGS.some(([words]) => c.sees(...words));
}

function refuseSecond(c: Cursor): void {
  if (!seesOp(c)) return;
  const tip = "Compare twice and join with and, or write between … and ….";
  c.fail({ message: "a comparison has two sides", tip });
}

function refuseLikely(c: Cursor): void {
  if (c.token.type !== "word") return;
  const lower = c.token.text.toLowerCase();
  const spelled = SPELLINGS.find(([words]) => words[0] === lower)?.[0].join(" ");
  const likely = Object.hasOwn(LIKELY_COMPARISONS, lower) ? LIKELY_COMPARISONS[lower] : spelled;
  if (likely) c.fail({ expected: "a comparison", tip: `Did you mean '${likely}'?` });
}
