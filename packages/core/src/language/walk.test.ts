import { expect, test } from "vitest";
import { parse } from "./parse/parse.ts";
import { RandomTree } from "./random-tree.ts";
import { SAMPLE } from "./sample.ts";
import type { TestTree } from "./tree.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { callsIn, childrenOf, indicatorsOf, namedIndicators, visit } from "./walk.ts";

function treeOf(text: string): TestTree {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return parsed.value.tree;
}

test("every node is visited once, parents first, in the order of the text", () => {
  const seen: string[] = [];
  visit(treeOf("not (-a + 1 between b and {KAZ}) or every s in g: f(s, *, 2010..)"), (node) => {
    seen.push(node.type === "name" ? node.name : node.type);
  });
  expect(seen.join(" ")).toBe(
    "or not compare arithmetic negate a quantity b set quantified g call s all range",
  );
});

test("children are all there is below", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const tree = new RandomTree(seed).tree(5);
    let visited = 0;
    visit(tree, () => (visited += 1));
    const periods = callsIn(tree).filter((call) => call.period).length;
    expect(visited + periods, `seed ${seed}`).toBe(
      JSON.stringify(tree).split('"type":').length - 1,
    );
  }
  expect(childrenOf(treeOf("a > b"))).toHaveLength(2);
});

test("indicators are found with those behind derived ones", () => {
  expect(
    indicatorsOf(treeOf("trade-share(KAZ, CHN)[2018] > sum(gdp(*)[2018]) / 2"), SAMPLE),
  ).toEqual(["trade-share", "trade", "exports", "gdp"]);
  expect(indicatorsOf(treeOf("nothing(KAZ)[2018] > count(visits(putin))"), SAMPLE)).toEqual([]);
});

test("indicators that are named in the test stand apart", () => {
  const tree = treeOf("trade(KAZ, CHN)[2018] > trade(KAZ, RUS)[2018] or sum(nothing(*)[2018]) > 1");
  expect(namedIndicators(tree, SAMPLE)).toEqual(["trade"]);
});

test("expressions in a circle, or that cannot be read, do no harm", () => {
  const gdp = SAMPLE.indicator("gdp");
  const circular: Vocabulary = {
    ...SAMPLE,
    indicator: (id) =>
      gdp && { ...gdp, parameters: ["a"], expression: id === "gdp" ? "pop(a) * gdp(a)" : "(" },
  };
  expect(indicatorsOf(treeOf("gdp(KAZ)[2018] > 1"), circular)).toEqual(["gdp", "pop"]);
});
