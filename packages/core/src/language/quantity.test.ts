import { expect, test } from "vitest";
import { parse } from "./parse/parse.ts";
import { quantityRange, toNumber, unitDimension, unitShownAs, writtenRange } from "./quantity.ts";
import type { QuantityNode, TestTree } from "./tree.ts";

function treeOf(text: string): TestTree {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return parsed.value.tree;
}

function quantity(text: string): QuantityNode {
  return treeOf(text) as QuantityNode;
}

test("values are in base units, rounded once", () => {
  expect(toNumber(quantity("11.07 bn USD"))).toBe(11_070_000_000);
  expect(toNumber(quantity("0.3%"))).toBe(0.003);
  expect(toNumber(quantity("50%"))).toBe(0.5);
  expect(toNumber(quantity("8 times"))).toBe(8);
  expect(toNumber(quantity("2 k persons"))).toBe(2000);
  expect(toNumber(quantity("1.5 tn EUR"))).toBe(1.5e12);
  expect(toNumber(quantity("3 m Mt"))).toBe(3_000_000);
});

test("a number means what rounds to it at its last written digit", () => {
  const bounds = (text: string) => {
    const { low, high } = quantityRange(quantity(text));
    return [low, high];
  };
  expect(bounds("11.07 bn USD")).toEqual([11_065_000_000, 11_075_000_000]);
  expect(bounds("25 bn USD")).toEqual([24_500_000_000, 25_500_000_000]);
  expect(bounds("40 bcm")).toEqual([39.5, 40.5]);
  expect(bounds("0 bcm")).toEqual([-0.5, 0.5]);
  expect(bounds("50%")).toEqual([0.495, 0.505]);
  expect(bounds("1.50")).toEqual([1.495, 1.505]);
  expect(bounds("8 times")).toEqual([7.5, 8.5]);
  expect(quantityRange(quantity("40 bcm"))).toMatchObject({
    lowInclusive: true,
    highInclusive: false,
  });
});

test("a bare whole number is exact", () => {
  expect(quantityRange(quantity("40"))).toEqual({
    value: 40,
    low: 40,
    high: 40,
    lowInclusive: true,
    highInclusive: true,
  });
});

test("a negated number has its range mirrored; what is computed has none", () => {
  expect(writtenRange(treeOf("-0.3%"))).toEqual({
    value: -0.003,
    low: -0.0035,
    high: -0.0025,
    lowInclusive: false,
    highInclusive: true,
  });
  expect(writtenRange(treeOf("--3 bcm"))).toEqual(quantityRange(quantity("3 bcm")));
  expect(writtenRange(treeOf("1 + 2"))).toBeUndefined();
  expect(writtenRange(treeOf("-(1 + 2)"))).toBeUndefined();
});

test("percent, times, counts and scores are pure numbers", () => {
  for (const text of ["5", "5%", "5 times", "5 count", "5 score"]) {
    expect(unitDimension(quantity(text))).toEqual({});
  }
  expect(unitDimension(quantity("5 bn USD"))).toEqual({ USD: 1 });
  expect(
    ["5", "5%", "5 times", "5 count", "5 score", "5 USD"].map((t) => unitShownAs(quantity(t))),
  ).toEqual([undefined, "%", "times", "count", "score", undefined]);
});
