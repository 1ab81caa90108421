import { expect, test } from "vitest";
import { heightOf, readTree } from "./read-tree.ts";

function nested(levels: number): unknown {
  let tree: unknown = { type: "name", name: "a" };
  for (let i = 1; i < levels; i += 1) tree = { type: "not", of: tree };
  return tree;
}

test("a sound tree is read as it is", () => {
  expect(readTree(nested(64))).toEqual({ ok: true, value: nested(64) });
});

test("a tree that nests too deeply is refused, however deep", () => {
  for (const depth of [65, 200_000]) {
    const result = readTree(nested(depth));
    expect(result.ok ? undefined : result.issues[0].code).toBe("test_too_deep");
  }
});

test("what is no tree is refused with the path", () => {
  const result = readTree({ type: "not", of: { type: "quantity", digits: "x" } });
  expect(result).toMatchObject({
    ok: false,
    issues: [{ code: "wrong_tree", path: ["of", "digits"] }],
  });
  for (const value of [undefined, null, 5, "trade", [], {}, () => 1]) {
    expect(readTree(value)).toMatchObject({ ok: false, issues: [{ code: "wrong_tree" }] });
  }
});

test("a million bad items give a short list of issues", () => {
  const args = Array.from({ length: 100_000 }, () => 1);
  const result = readTree({ type: "call", name: "sum", args });
  expect(result.ok ? 0 : result.issues.length).toBeLessThanOrEqual(20);
});

test("height counts objects, not the arrays between them", () => {
  expect(heightOf(5)).toBe(0);
  expect(heightOf([[[5]]])).toBe(0);
  expect(heightOf({ a: [[{ b: {} }]], c: null })).toBe(3);
});
