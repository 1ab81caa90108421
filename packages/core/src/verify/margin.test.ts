import { expect, test } from "vitest";
import { buildEngine, figures, verdictOf } from "../testing/index.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2018: 14e9 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2018: 10e9 }),
  ...figures("bns", "KAZ", "exports", "KAZ>UZB", { 2018: 0 }),
]);
const marginOf = (text: string) => verdictOf(engine, text).readings[0]?.margin;

test("a margin is positive when the comparison holds", () => {
  expect(marginOf("exports(KAZ, CHN)[2018] > 10 bn USD")).toEqual({
    comparison: "exports(KAZ, CHN)[2018] > 10 bn USD",
    absolute: 4e9,
    relative: 4 / 14,
    unit: "USD",
    flip: "It would no longer hold if exports(KAZ, CHN)[2018] were 4 bn USD (29 %) lower.",
  });
});

test("a margin is negative when it does not", () => {
  const margin = marginOf("exports(KAZ, CHN)[2018] > 20 bn USD");
  expect(margin).toMatchObject({ absolute: -6e9, relative: -6 / 14 });
  expect(margin?.flip).toBe(
    "It would hold if exports(KAZ, CHN)[2018] were 6 bn USD (43 %) higher.",
  );
});

test("less than turns the way", () => {
  expect(marginOf("exports(KAZ, CHN)[2018] < 20 bn USD")?.flip).toBe(
    "It would no longer hold if exports(KAZ, CHN)[2018] were 6 bn USD (43 %) higher.",
  );
  expect(marginOf("exports(KAZ, CHN)[2018] < 10 bn USD")).toMatchObject({ absolute: -4e9 });
});

test("in a range the nearer end counts", () => {
  expect(marginOf("exports(KAZ, CHN)[2018] between 5 bn USD and 15 bn USD")).toMatchObject({
    absolute: 1e9,
  });
  expect(marginOf("exports(KAZ, CHN)[2018] between 20 bn USD and 30 bn USD")).toMatchObject({
    absolute: -6e9,
    relative: -6 / 14,
  });
  expect(marginOf("exports(KAZ, CHN)[2018] = 14 bn USD")).toMatchObject({ absolute: 0.5e9 });
});

test("unequal holds outside the range", () => {
  expect(marginOf("exports(KAZ, CHN)[2018] != 14 bn USD")).toMatchObject({ absolute: -0.5e9 });
  expect(marginOf("exports(KAZ, CHN)[2018] != 12 bn USD")).toMatchObject({ absolute: 1.5e9 });
});

test("the threshold may be a figure", () => {
  expect(marginOf("exports(KAZ, CHN)[2018] > exports(KAZ, RUS)[2018]")).toMatchObject({
    absolute: 4e9,
    relative: 4 / 14,
  });
});

test("a figure of zero moves by an amount, not by a share of itself", () => {
  const margin = marginOf("exports(KAZ, UZB)[2018] > 5 bn USD");
  expect(margin).toMatchObject({ absolute: -5e9, relative: null });
  expect(margin?.flip).toBe("It would hold if exports(KAZ, UZB)[2018] were 5 bn USD higher.");
});

test("a share moves by percentage points", () => {
  const share = "exports(KAZ, RUS)[2018] / exports(KAZ, CHN)[2018]";
  expect(marginOf(`${share} > 50%`)?.flip).toBe(
    `It would no longer hold if ${share} were 21.4 percentage points lower.`,
  );
});

test("of several comparisons the closest is given", () => {
  const both = "exports(KAZ, CHN)[2018] > 1 bn USD and exports(KAZ, RUS)[2018] > 9 bn USD";
  expect(marginOf(both)?.comparison).toBe("exports(KAZ, RUS)[2018] > 9 bn USD");
});

test("ranks, unknowns and quantified comparisons have none", () => {
  expect(marginOf("rank(CHN, exports(KAZ, {CHN, RUS})[2018]) = 1")).toBeNull();
  expect(marginOf("exports(KAZ, CHN)[2018] > exports(KAZ, TUR)[2018]")).toBeNull();
  expect(marginOf("every p in {CHN, RUS}: exports(KAZ, p)[2018] > 1 bn USD")).toBeNull();
});
