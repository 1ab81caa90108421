import { buildEngine, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { pairOf, pairsOf, widest } from "./flows.ts";

const flow = (reporter: string, place: string, values: Record<string, number>) =>
  figures(`by-${reporter}`, reporter, "exports", place, values);
const engine = buildEngine([
  ...flow("CHN", "CHN>KGZ", { 2022: 15, 2023: 20 }),
  ...flow("KGZ", "CHN>KGZ", { 2023: 5 }),
  ...flow("CHN", "CHN>KAZ", { 2023: 25 }),
  ...flow("KAZ", "CHN>KAZ", { 2023: 17 }),
  ...flow("KAZ", "KAZ>CHN", { 2023: 3 }),
  ...flow("CHN", "CHN>TKM", { 2023: 1 }),
]);

test("finds the pairs that both sides count, and only the flows that they do", () => {
  expect(pairsOf(engine).map(({ target, power }) => `${target}-${power}`)).toEqual([
    "KAZ-CHN",
    "KGZ-CHN",
  ]);
  expect(pairOf(engine, "KAZ", "CHN").flows.map(({ from }) => from)).toEqual(["CHN"]);
  expect(pairOf(engine, "TKM", "CHN").flows).toEqual([]);
});

test("puts the widest gap first, by the latest common year", () => {
  const ranked = widest(pairsOf(engine).flatMap(({ flows }) => flows));
  expect(ranked.map(({ flow: { to }, latest }) => [to, latest.year, latest.gap])).toEqual([
    ["KGZ", 2023, -15],
    ["KAZ", 2023, -8],
  ]);
});
