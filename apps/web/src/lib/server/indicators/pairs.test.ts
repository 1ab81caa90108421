import { buildEngine, buildIndicator, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { pairView } from "./pairs.ts";

const flow = (dataset: string, reporter: string, values: Record<string, number>) =>
  figures(dataset, reporter, "exports", "CHN>KAZ", values);

test("puts both sides into one chart and their last common year into the title", () => {
  const exports = buildIndicator({ phrase: "goods exports from {a} to {b}" });
  const engine = buildEngine(
    [
      ...flow("imts", "CHN", { 2021: 20e9, 2022: 24e9, 2023: 28e9 }),
      ...flow("bns", "KAZ", { 2021: 10e9, 2022: 15e9 }),
    ],
    { indicators: { exports } },
  );
  const view = pairView(engine, "exports", "CHN", "KAZ");
  expect(view?.series.map(({ actor }) => actor)).toEqual(["CHN", "KAZ"]);
  expect(view?.title).toBe(
    "Goods exports from China to Kazakhstan in 2022: 24\u00a0bn\u00a0USD by China’s figures, 15\u00a0bn\u00a0USD by Kazakhstan’s",
  );
});

test("dashes a side's second dataset, which goes on where the first ends", () => {
  const engine = buildEngine([
    ...flow("old", "KAZ", { 2001: 1, 2002: 1, 2003: 1, 2004: 1 }),
    ...flow("new", "KAZ", { 2021: 1, 2022: 1, 2023: 1 }),
  ]);
  const view = pairView(engine, "exports", "CHN", "KAZ");
  expect(view?.series.map(({ dashed }) => dashed ?? false)).toEqual([false, true]);
  expect(view?.subtitle).toBe(
    "As each side reports it. Dashed: a further source of the same figures.",
  );
});

test("leaves compilers out, and has no chart where neither side reports", () => {
  const engine = buildEngine(figures("cow", "imf", "exports", "CHN>KAZ", { 2010: 1 }));
  expect(pairView(engine, "exports", "CHN", "KAZ")).toBeUndefined();
});
