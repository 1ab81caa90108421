import { buildEngine, buildIndicator, buildTrade, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { tradeViews } from "./trade.ts";

const YEARS = { 2018: 1e9, 2019: 1e9, 2020: 1e9, 2021: 1e9, 2022: 1e9 };
const both = (dataset: string, reporter: string, a: string, b: string, values = YEARS) => [
  ...figures(dataset, reporter, "exports", `${a}>${b}`, values),
  ...figures(dataset, reporter, "exports", `${b}>${a}`, values),
];
const parts = { indicators: { exports: buildIndicator(), trade: buildTrade() } };
const question = {
  target: "KAZ",
  suitors: ["CHN", "RUS"],
  whom: "the powers",
  years: [2015, 2024],
  blocs: {},
} as const;

test("prefers an actor's own figures to longer ones of others", () => {
  const long = { ...YEARS, 2015: 1e9, 2016: 1e9, 2017: 1e9 };
  const engine = buildEngine(
    [
      ...both("bns", "KAZ", "KAZ", "CHN", { ...YEARS, 2022: 4e9 }),
      ...both("bns", "KAZ", "KAZ", "RUS"),
      ...both("cow", "imf", "KAZ", "CHN", long),
      ...both("cow", "imf", "KAZ", "RUS", long),
    ],
    parts,
  );
  const views = tradeViews(engine, question);
  expect(views).toHaveLength(1);
  expect(views[0]?.title).toBe(
    "Largest partner among the powers in 2022: China, 8\u00a0bn\u00a0USD",
  );
  expect(views[0]?.subtitle).toContain("as Kazakhstan reports");
});

test("does not call the largest of some the largest of all", () => {
  const engine = buildEngine(
    [...both("bns", "KAZ", "KAZ", "CHN"), ...both("bns", "KAZ", "KAZ", "RUS")],
    parts,
  );
  const [view] = tradeViews(engine, { ...question, suitors: ["CHN", "RUS", "TUR"] });
  expect(view?.title).toContain("among those shown");
});

test("says nothing where nobody reports", () => {
  expect(tradeViews(buildEngine([], parts), question)).toEqual([]);
});
