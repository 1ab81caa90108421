import { fail, ok, type Issue, type Issues, type Result } from "../model/index.ts";
import { MAX_DEPTH, TestTree } from "./tree.ts";

/** More would not help anybody, and a list of a million bad items is one mistake. */
const MAX_ISSUES = 20;

/** How many objects stand inside one another. Needs no stack, whatever the depth; stops a little above the limit. */
export function heightOf(value: unknown): number {
  let level: unknown[] = [value];
  for (let height = 0; ; height += 1) {
    level = objectsIn(level);
    if (level.length === 0 || height > MAX_DEPTH) return height;
    level = level.flatMap((o) => Object.values(o as object) as unknown[]);
  }
}

/** The objects among the values, and those in arrays of whatever depth. */
function objectsIn(values: readonly unknown[]): unknown[] {
  const found: unknown[] = [];
  const rest = [...values];
  while (rest.length > 0) {
    const value = rest.pop();
    if (Array.isArray(value)) for (const item of value as unknown[]) rest.push(item);
    else if (typeof value === "object" && value !== null) found.push(value);
  }
  return found;
}

/**
 * A tree from outside, like a request's JSON. Issues: `wrong_tree` with the path, `test_too_deep`.
 * Never throws, however deep the value is.
 */
export function readTree(value: unknown): Result<TestTree> {
  if (heightOf(value) > MAX_DEPTH) {
    return fail({
      code: "test_too_deep",
      message: `the tree nests more than ${MAX_DEPTH} levels`,
      tip: "Split it into several tests.",
    });
  }
  const result = TestTree.safeParse(value);
  if (result.success) return ok(result.data);
  const issues = result.error.issues.slice(0, MAX_ISSUES).map((issue): Issue => ({
    code: "wrong_tree",
    message: issue.message,
    path: issue.path.map((key) => (typeof key === "symbol" ? String(key) : key)),
    tip: "The tree's schema is TestTree.",
  }));
  return fail(...(issues as unknown as Issues));
}
