import { expect, test } from "vitest";
import { accepts, acceptedValues, computedRange, HEDGES } from "./hedge.ts";
import { parse } from "./parse/parse.ts";
import { print } from "./print.ts";
import { quantityRange, writtenRange } from "./quantity.ts";
import { CompareOp, type QuantityNode } from "./tree.ts";

function written(digits: string, unit?: QuantityNode["unit"]) {
  return quantityRange({ type: "quantity", digits, ...(unit && { unit }) });
}

function holds(op: CompareOp, value: number, right = written("40", "bcm"), upper?: typeof right) {
  return accepts(acceptedValues(op, right, upper), value);
}

test("plain comparisons are plain", () => {
  expect([39.9, 40, 40.1].map((v) => holds(">", v))).toEqual([false, false, true]);
  expect([39.9, 40, 40.1].map((v) => holds(">=", v))).toEqual([false, true, true]);
  expect([39.9, 40, 40.1].map((v) => holds("<", v))).toEqual([true, false, false]);
  expect([39.9, 40, 40.1].map((v) => holds("<=", v))).toEqual([true, true, false]);
});

test("= is met by what rounds to the number, != by everything else", () => {
  expect([39.4, 39.5, 40.49, 40.5].map((v) => holds("=", v))).toEqual([false, true, true, false]);
  expect([39.4, 39.5, 40.49, 40.5].map((v) => holds("!=", v))).toEqual([true, false, false, true]);
  expect([1.9, 2, 2.1].map((v) => holds("=", v, written("2")))).toEqual([false, true, false]);
});

test("about is within 10 % either way, the ends included", () => {
  expect([35.9, 36, 44, 44.1].map((v) => holds("about", v))).toEqual([false, true, true, false]);
  const negative = computedRange(-10);
  expect([-11.1, -11, -9, -8.9].map((v) => holds("about", v, negative))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("nearly is from 90 % to under 100 %", () => {
  expect([35.9, 36, 39.9, 40].map((v) => holds("nearly", v))).toEqual([false, true, true, false]);
  const negative = computedRange(-10);
  expect([-10, -9.9, -9, -8.9].map((v) => holds("nearly", v, negative))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("between includes both numbers", () => {
  const upper = written("50", "bcm");
  expect([39.9, 40, 50, 50.1].map((v) => holds("between", v, undefined, upper))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("two figures are equal within half a per cent of the right one", () => {
  expect([994.9, 995, 1005, 1005.1].map((v) => holds("=", v, computedRange(1000)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(holds("=", -1004, computedRange(-1000))).toBe(true);
  expect(holds("=", 0, computedRange(0))).toBe(true);
});

test("a negated number keeps its precision", () => {
  const parsed = parse("-0.3%");
  const right = parsed.ok ? writtenRange(parsed.value.tree) : undefined;
  expect(right && [-0.0035, -0.003, -0.0025].map((v) => holds("=", v, right))).toEqual([
    false,
    true,
    true,
  ]);
});

test("every operator has a rule in a sentence, and its words are read as it", () => {
  expect(Object.keys(HEDGES)).toEqual(CompareOp.options);
  for (const { op, words, rule } of Object.values(HEDGES)) {
    expect(rule).toMatch(/^[A-Z].*\.$/);
    const right = op === "between" ? "1 and 2" : "1";
    const read = words.map((word) => parse(`a ${word} ${right}`));
    expect(read.map((parsed) => parsed.ok && print(parsed.value.tree))).toEqual(
      words.map(() => `a ${op} ${right}`),
    );
  }
});
