import { expect, test } from "vitest";
import { buildEngine, figures, verdictOf } from "../testing/index.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 13, 2023: 14 }),
  ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2021: 12, 2022: 16 }),
  ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2023: 99 }, { status: "unreliable" }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2022: 9 }),
  ...figures("bns", "KAZ", "exports", "RUS>KAZ", { 2022: 9 }),
  ...figures("ids", "KAZ", "debt", "KAZ>CHN", { 2022: 5 }),
  ...figures("ei", "imf", "gas", "KAZ>CHN", { 2022: 5 }),
]);
const unheard = (text: string) =>
  verdictOf(engine, text).unheard.map((m) => `${m.reporter} ${m.period}: ${m.reason}`);

test("both sides heard: nobody is missed", () => {
  expect(unheard("exports(KAZ, CHN)[2022] > 1 USD")).toEqual([]);
});

test("a side that has no figures for the year is named, with how far its figures reach", () => {
  expect(unheard("exports(KAZ, CHN)[2024] > 1 USD")).toEqual([
    "KAZ 2024: No figure of Kazakhstan on its exchange with China after 2023 is in the data.",
    "CHN 2024: No figure of China on its exchange with Kazakhstan after 2022 is in the data.",
  ]);
  expect(unheard("exports(KAZ, RUS)[2022] > 1 USD")).toEqual([
    "RUS 2022: No figure of Russia on its exchange with Kazakhstan is in the data.",
  ]);
  expect(unheard("exports(KAZ, CHN)[2021] > 1 USD")).toEqual([
    "KAZ 2021: No usable figure of Kazakhstan on its exchange with China for 2021 is in the data.",
  ]);
});

test("an unreliable figure is no voice", () => {
  expect(unheard("exports(KAZ, CHN)[2023] > 1 USD")).toEqual([
    "CHN 2023: No figure of China on its exchange with Kazakhstan after 2022 is in the data.",
  ]);
});

test("who is pinned, what one side reports and what compilers estimate has no second voice", () => {
  expect(unheard("exports(KAZ, CHN)[2024] by KAZ > 1 USD")).toEqual([]);
  expect(unheard("debt(KAZ, CHN)[2022] > 1 USD")).toEqual([]);
  expect(unheard("gas(KAZ, CHN)[2022] > 1 bcm")).toEqual([]);
  expect(unheard("rank(CHN, exports(KAZ, *)[2022]) = 1")).toEqual([]);
});

test("trade has two flows but each voice is missed once", () => {
  expect(unheard("trade(KAZ, RUS)[2022] > 1 USD")).toHaveLength(1);
});
