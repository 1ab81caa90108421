import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { Period, TestTree } from "./tree.ts";

const ONE = { type: "quantity", digits: "1" } as const;
const A = { type: "name", name: "a" } as const;

function accepts(value: unknown): boolean {
  return TestTree.safeParse(value).success;
}

test("every node is accepted in its own shape", () => {
  expectTypeOf<z.infer<typeof TestTree>>().toEqualTypeOf<TestTree>();
  const period = { type: "year", year: 2017 };
  const trees = [
    { type: "quantity", digits: "11.07", multiplier: "bn", unit: "USD" },
    { type: "date", date: "2001-06-15" },
    A,
    { type: "all" },
    { type: "set", names: ["KAZ", "KGZ"] },
    {
      type: "call",
      name: "trade",
      args: [A, { type: "range", from: "2010" }],
      period,
      reporter: "KAZ",
    },
    { type: "negate", of: ONE },
    { type: "arithmetic", op: "+", left: ONE, right: ONE },
    { type: "compare", op: ">", left: ONE, right: ONE },
    { type: "compare", op: "between", left: ONE, right: ONE, upper: ONE },
    { type: "and", items: [A, { type: "or", items: [A, A] }] },
    { type: "not", of: A },
    { type: "quantified", quantifier: "only", variable: "s", over: A, body: A },
    {
      type: "quantified",
      quantifier: "some",
      variable: "s",
      over: { type: "set", names: ["KAZ"] },
      body: A,
    },
  ];
  expect(trees.filter((tree) => !accepts(tree))).toEqual([]);
});

test("every rule of the schema can fail", () => {
  const trees = [
    {},
    { type: "sum" },
    { type: "quantity", digits: "1,000" },
    { type: "quantity", digits: "-1" },
    { type: "quantity", digits: ".5" },
    { type: "quantity", digits: "1".repeat(16) },
    { type: "quantity", digits: "1", unit: "ratio" },
    { type: "quantity", digits: "1", unit: undefined },
    { type: "quantity", digits: "1", multiplier: "million" },
    { type: "date", date: "2001" },
    { type: "date", date: "2001-02-30" },
    { type: "name", name: "and" },
    { type: "name", name: "a", extra: 1 },
    { type: "set", names: [] },
    { type: "range", from: "2010" },
    { type: "call", name: "trade", args: [], period: { type: "year", year: 17 } },
    { type: "call", name: "trade", args: [], period: { type: "day", date: "2017-05" } },
    { type: "call", name: "41bn", args: [] },
    { type: "arithmetic", op: "^", left: ONE, right: ONE },
    { type: "arithmetic", op: "+", left: ONE, right: { type: "range" } },
    { type: "compare", op: "between", left: ONE, right: ONE },
    { type: "compare", op: ">", left: ONE, right: ONE, upper: ONE },
    { type: "and", items: [A] },
    { type: "and", items: [A, { type: "and", items: [A, A] }] },
    { type: "quantified", quantifier: "all", variable: "s", over: A, body: A },
    { type: "quantified", quantifier: "every", variable: "s", over: { type: "all" }, body: A },
  ];
  expect(trees.filter(accepts)).toEqual([]);
});

test("a month alone is no period", () => {
  expect(Period.safeParse({ type: "range", from: "2017-05", to: "2017-05" }).success).toBe(true);
  expect(Period.safeParse({ type: "month", month: "2017-05" }).success).toBe(false);
});
