import { expect, test } from "vitest";
import { print } from "../print.ts";
import type { TestTree } from "../tree.ts";
import { parse } from "./parse.ts";

function treeOf(text: string): TestTree {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return parsed.value.tree;
}

const name = (of: string) => ({ type: "name", name: of }) as const;
const number = (digits: string) => ({ type: "quantity", digits }) as const;

test("a call has places, a period and a reporter", () => {
  const call = { type: "call", name: "trade", args: [name("KAZ"), { type: "all" }] };
  expect(treeOf("trade(KAZ, *)")).toEqual(call);
  const full = { ...call, period: { type: "year", year: 2017 }, reporter: "KAZ" };
  expect(treeOf("trade(KAZ, *)[2017] by KAZ")).toEqual(full);
  expect(treeOf("trade(KAZ, *) by KAZ [2017]")).toEqual(full);
  expect(treeOf("f()")).toEqual({ type: "call", name: "f", args: [] });
});

test("a period is a year, a day or a range", () => {
  expect(treeOf("f()[2012-05-07]")).toMatchObject({ period: { type: "day", date: "2012-05-07" } });
  expect(treeOf("f()[2012..2014-05]")).toMatchObject({
    period: { type: "range", from: "2012", to: "2014-05" },
  });
  expect(treeOf("f()[2012-05-07..]")).toMatchObject({
    period: { type: "range", from: "2012-05-07" },
  });
  expect(treeOf("f()[..2012]")).toMatchObject({ period: { type: "range", to: "2012" } });
  expect(treeOf("f()[..]")).toMatchObject({ period: { type: "range" } });
});

test("a quarter or half year is the range of its months, printed as it is written", () => {
  const tree = treeOf("f()[2018-Q3] = f()[2024-01..2024-06]");
  expect(tree).toMatchObject({
    left: { period: { type: "range", from: "2018-07", to: "2018-09" } },
    right: { period: { type: "range", from: "2024-01", to: "2024-06" } },
  });
  expect(print(tree)).toBe("f()[2018-Q3] = f()[2024-H1]");
  expect(treeOf(print(tree))).toEqual(tree);
  expect(treeOf("f(a, 2018-Q3)")).toEqual(treeOf("f(a, 2018-07..2018-09)"));
});

test("ranges, sets and whole tests can be arguments", () => {
  expect(treeOf("f({KAZ, s}, 2010..2017, ..2017, a > 1)")).toEqual({
    type: "call",
    name: "f",
    args: [
      { type: "set", names: ["KAZ", "s"] },
      { type: "range", from: "2010", to: "2017" },
      { type: "range", to: "2017" },
      { type: "compare", op: ">", left: name("a"), right: number("1") },
    ],
  });
});

test("products bind more than sums, and both to the left", () => {
  expect(treeOf("a - b * c - -d")).toEqual({
    type: "arithmetic",
    op: "-",
    left: {
      type: "arithmetic",
      op: "-",
      left: name("a"),
      right: { type: "arithmetic", op: "*", left: name("b"), right: name("c") },
    },
    right: { type: "negate", of: name("d") },
  });
});

test("and binds more than or, not more than both; lists are flat", () => {
  const a = name("a");
  expect(treeOf("not a and (a and a) or a or (a)")).toEqual({
    type: "or",
    items: [{ type: "and", items: [{ type: "not", of: a }, a, a] }, a, a],
  });
});

test("between takes two bounds, and leaves further ands alone", () => {
  expect(treeOf("a between 1 and 2 and b")).toEqual({
    type: "and",
    items: [
      { type: "compare", op: "between", left: name("a"), right: number("1"), upper: number("2") },
      name("b"),
    ],
  });
});

test("some is a quantifier in front and a hedge in the middle", () => {
  expect(treeOf("some s in g: s some 25")).toEqual({
    type: "quantified",
    quantifier: "some",
    variable: "s",
    over: name("g"),
    body: { type: "compare", op: "about", left: name("s"), right: number("25") },
  });
});

test("a quantifier's body ends before and", () => {
  const tree = treeOf("every s in {KAZ}: only t in g: not s = t and a");
  expect(tree).toMatchObject({
    type: "and",
    items: [
      {
        quantifier: "every",
        over: { type: "set" },
        body: { quantifier: "only", body: { type: "not" } },
      },
      name("a"),
    ],
  });
});

test("years are quantities, months and days dates", () => {
  expect(treeOf("d = 2001")).toMatchObject({ right: number("2001") });
  expect(treeOf("d = 2001-06")).toMatchObject({ right: { type: "date", date: "2001-06" } });
});

test("spans lead from every node back to the text", () => {
  const text = " f(a, {b})[2012..] by c > (1 + 2 bn USD) # end";
  const parsed = parse(text);
  if (!parsed.ok || parsed.value.tree.type !== "compare") throw new Error("expected a comparison");
  const { tree, spans } = parsed.value;
  const textOf = (node: object): string | undefined => {
    const span = spans.get(node);
    return span && text.slice(span.start, span.end);
  };
  const { left, right } = tree;
  if (left.type !== "call" || right.type !== "arithmetic")
    throw new Error("expected a call and a sum");
  expect(textOf(tree)).toBe("f(a, {b})[2012..] by c > (1 + 2 bn USD)");
  expect(textOf(left)).toBe("f(a, {b})[2012..] by c");
  expect(left.args.map(textOf)).toEqual(["a", "{b}"]);
  expect(left.period && textOf(left.period)).toBe("2012..");
  expect(textOf(right)).toBe("1 + 2 bn USD");
  expect(textOf(right.right)).toBe("2 bn USD");
});
