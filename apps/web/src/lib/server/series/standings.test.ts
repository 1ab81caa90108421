import { buildEngine, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { standingsOf } from "./standings.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2018: 6, 2019: 8 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2018: 5 }),
  ...figures("bns", "KAZ", "exports", "KAZ>world", { 2018: 60, 2019: 58 }),
]);
const headline = { indicator: "exports", targetPlace: 0, window: 1 } as const;

test("gives each suitor a line, with its share of the whole", () => {
  const [told] = standingsOf(engine, headline, "KAZ", ["CHN", "RUS"], [2015, 2020]);
  expect(told?.reporters).toEqual(["KAZ"]);
  expect(told?.series.map((s) => [s.id, s.points.map((p) => [p.period, p.value])])).toEqual([
    ["CHN", [["2018", 6]]],
    ["RUS", [["2018", 5]]],
  ]);
  expect(told?.shareOf("CHN", 2018)).toBeCloseTo(0.1);
  expect(told?.shareOf("CHN", 2017)).toBeUndefined();
});

test("a year with one suitor only is no comparison", () => {
  expect(standingsOf(engine, headline, "KAZ", ["CHN", "RUS"], [2019, 2019])).toEqual([]);
});
