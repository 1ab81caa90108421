import {
  buildDataset,
  buildEngine,
  buildGroup,
  buildIndicator,
  figures,
} from "@ambit/core/testing";
import { headToHead } from "@ambit/core/compare";
import { expect, test } from "vitest";
import { compareIn } from "./compare-in.ts";

const trade = {
  id: "trade",
  name: "Goods trade",
  targetPlace: 0,
  window: 1,
  headline: true,
  targets: ["KAZ"],
} as const;

const flow = (partner: string, out: Record<number, number>, back: Record<number, number>) => [
  ...figures("bns", "KAZ", "exports", `KAZ>${partner}`, out),
  ...figures("bns", "KAZ", "exports", `${partner}>KAZ`, back),
];

const engine = buildEngine(
  [
    ...flow("CHN", { 2022: 6, 2023: 9 }, { 2022: 4, 2023: 6 }),
    ...flow("RUS", { 2022: 9, 2023: 6 }, { 2022: 3, 2023: 4 }),
    ...flow("world", { 2022: 40, 2023: 30 }, { 2022: 40, 2023: 30 }),
  ],
  {
    indicators: {
      trade: buildIndicator({
        phrase: "goods trade between {a} and {b}",
        parameters: ["a", "b"],
        expression: "exports(a, b) + exports(b, a)",
      }),
    },
    datasets: { bns: buildDataset({ label: "Bureau, July 2024" }) },
    groups: { targets: buildGroup("KAZ") },
  },
);

test("a comparison has everybody's figures, the whole, who passed whom and the credit", () => {
  const { subject, actors, readings, indicator } = compareIn(
    engine,
    { target: "KAZ", indicator: trade, actors: ["CHN", "RUS"] },
    {},
  );
  expect(subject).toBe("Kazakhstan’s goods trade");
  expect(actors.map((a) => a.said)).toEqual(["China", "Russia"]);
  expect(indicator.share).toBe("trade-share");
  const [reading, ...more] = readings;
  expect(more).toEqual([]);
  expect(reading?.whose).toBe("by Kazakhstan’s figures");
  expect(reading?.lines[0]).toEqual({
    actor: "CHN",
    figures: [
      [2022, 10],
      [2023, 15],
    ],
  });
  expect(reading?.whole).toEqual([
    [2022, 80],
    [2023, 60],
  ]);
  expect(reading?.duels[0]?.passings).toEqual([
    { year: 2023, winner: "CHN", loser: "RUS", after: 2022 },
  ]);
  expect(reading?.credits).toMatchObject([{ label: "Bureau, July 2024", href: "/datasets/bns/" }]);
});

test("the whole gives the shares that the share indicator gives", () => {
  const { readings } = compareIn(
    engine,
    { target: "KAZ", indicator: trade, actors: ["CHN", "RUS"] },
    {},
  );
  const [amounts] = readings;
  const [shares] = headToHead(engine, "trade-share", 0, "KAZ", ["CHN", "RUS"]);
  const own = amounts?.lines[0]?.figures.map(
    ([year, value]) => value / (amounts.whole?.find(([at]) => at === year)?.[1] ?? 0),
  );
  expect(own).toEqual(shares?.actors[0]?.points.map((p) => p.value));
});

test("the target is not compared with itself", () => {
  const { actors } = compareIn(
    engine,
    { target: "KAZ", indicator: trade, actors: ["CHN", "KAZ", "RUS"] },
    {},
  );
  expect(actors.map((a) => a.id)).toEqual(["CHN", "RUS"]);
});

test("a compiler's dataset is named without its edition", () => {
  const compiled = buildEngine(
    [
      ...figures("sipri", "sipri", "exports", "CHN>KAZ", { 2023: 1 }),
      ...figures("sipri", "sipri", "exports", "RUS>KAZ", { 2023: 2 }),
    ],
    {
      datasets: { sipri: buildDataset({ label: "SIPRI Arms, 2026", perspective: "third-party" }) },
    },
  );
  const exports = { ...trade, id: "exports", targetPlace: 1 } as const;
  const { readings } = compareIn(
    compiled,
    { target: "KAZ", indicator: exports, actors: ["CHN", "RUS"] },
    {},
  );
  expect(readings[0]?.whose).toBe("according to SIPRI Arms");
});

test("what the partners report, each to another publisher, is one reading more, marked as mixed", () => {
  const both = (dataset: string, reporter: string, value: number) => [
    ...figures(dataset, reporter, "exports", `KAZ>${reporter}`, { 2022: value }),
    ...figures(dataset, reporter, "exports", `${reporter}>KAZ`, { 2022: value }),
  ];
  const mirrored = buildEngine(
    [
      ...flow("CHN", { 2022: 6 }, { 2022: 4 }),
      ...flow("RUS", { 2022: 9 }, { 2022: 3 }),
      ...both("imts", "CHN", 20),
      ...both("fts", "RUS", 7),
    ],
    {
      indicators: {
        trade: buildIndicator({
          phrase: "goods trade between {a} and {b}",
          parameters: ["a", "b"],
          expression: "exports(a, b) + exports(b, a)",
        }),
      },
      datasets: { bns: buildDataset(), imts: buildDataset(), fts: buildDataset() },
      groups: { targets: buildGroup("KAZ") },
    },
  );
  const asked = { target: "KAZ", indicator: trade, actors: ["CHN", "RUS"] };
  const { readings } = compareIn(mirrored, asked, {});
  expect(readings.map((r) => [r.perspective, r.mixed ?? false])).toEqual([
    ["target", false],
    ["partner", true],
  ]);
  expect(readings[1]?.lines.map((l) => l.figures)).toEqual([[[2022, 40]], [[2022, 14]]]);
  expect(readings[1]?.credits).toHaveLength(2);
});
