import { expect, test } from "vitest";
import { buildEngine, buildTrade, figures } from "../testing/index.ts";
import { mirrorGaps } from "./mirror-gaps.ts";

const engine = buildEngine(
  [
    ...figures("gacc", "CHN", "exports", "CHN>KAZ", { 2021: 8.2, 2022: 9, 2023: 11 }),
    ...figures("bns", "KAZ", "exports", "CHN>KAZ", { 2021: 8.1, 2022: 7 }),
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 4 }),
  ],
  { indicators: { trade: buildTrade() } },
);
const gaps = (years = {}) =>
  mirrorGaps(engine, { indicator: "trade", targetPlace: 0 }, "KAZ", ["CHN", "RUS"], years);

test("each flow behind an indicator has the latest year that both sides record", () => {
  expect(gaps()).toEqual([
    {
      indicator: "exports",
      from: "CHN",
      to: "KAZ",
      year: 2022,
      exporter: { dataset: "gacc", value: 9 },
      importer: { dataset: "bns", value: 7 },
      gap: -2,
      ratio: 7 / 9,
    },
  ]);
});

test("years that are not asked for are left out, and a gap has no noise of binary decimals", () => {
  expect(gaps({ end: 2021 })).toMatchObject([{ year: 2021, gap: -0.1 }]);
  expect(gaps({ start: 2023 })).toEqual([]);
});
