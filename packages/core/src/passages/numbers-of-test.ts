import { parse, visit } from "../language/index.ts";

/** The numbers that a test writes, as they would stand in a text; years are not among them. */
export function numbersOfTest(test: string | undefined): readonly string[] {
  const parsed = test === undefined ? undefined : parse(test);
  if (!parsed?.ok) return [];
  const found: string[] = [];
  visit(parsed.value.tree, (node) => {
    // Zero, ranks and thresholds of scores are our words for what a text says without digits.
    if (node.type === "quantity" && (node.multiplier || node.unit) && Number(node.digits) !== 0) {
      found.push(node.digits);
    }
  });
  return found;
}
