import { expect, test } from "vitest";
import { buildEngine, buildIndicator, figures, verdictOf } from "../testing/index.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2017: 11, 2018: 14 }),
  ...figures("bns", "KAZ", "exports", "CHN>KAZ", { 2018: 7 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2018: 9 }),
  ...figures("ei", "imf", "law", "KAZ", { 2018: -0.5 }),
]);
const says = (text: string) => verdictOf(engine, text).status;
const SOME = "sum(exports(KAZ, {CHN, TUR})[2018])";

test("a sum with a missing member is a lower bound", () => {
  expect(says(`${SOME} > 13 USD`)).toBe("supported");
  expect(says(`${SOME} >= 14 USD`)).toBe("supported");
  expect(says(`${SOME} > 14 USD`)).toBe("undetermined");
  expect(says(`${SOME} < 14 USD`)).toBe("refuted");
  expect(says(`${SOME} <= 14 USD`)).toBe("undetermined");
  expect(says(`${SOME} < 20 USD`)).toBe("undetermined");
  expect(says(`${SOME} about 10 USD`)).toBe("refuted");
  expect(says(`${SOME} about 15 USD`)).toBe("undetermined");
  expect(says(`${SOME} between 14 USD and 90 USD`)).toBe("undetermined");
  expect(says(`${SOME} != 10 USD`)).toBe("supported");
});

test("a bound is shown as one", () => {
  const [reading] = verdictOf(engine, `${SOME} > 14 USD`).readings;
  expect(reading?.values).toEqual([
    { expression: SOME, value: null, low: 14, high: null, unit: "USD" },
  ]);
  expect(reading?.margin).toBeNull();
});

test("a missing year of a range is a lower bound too", () => {
  expect(says("exports(KAZ, CHN)[2016..2018] > 20 USD")).toBe("supported");
  expect(says("exports(KAZ, CHN)[2016..2018] < 30 USD")).toBe("undetermined");
  expect(says("exports(KAZ, CHN)[2017..2018] = 25 USD")).toBe("supported");
});

test("half a trade is a lower bound of the whole", () => {
  expect(says("trade(KAZ, CHN)[2018] = 21 USD")).toBe("supported");
  expect(says("trade(KAZ, CHN)[2017] > 10 USD")).toBe("supported");
  expect(says("trade(KAZ, CHN)[2017] < 12 USD")).toBe("undetermined");
});

test("a missing subtrahend bounds a difference from above", () => {
  expect(says("exports(KAZ, CHN)[2018] - exports(KAZ, TUR)[2018] > 14 USD")).toBe("refuted");
  expect(says("exports(KAZ, CHN)[2018] - exports(KAZ, TUR)[2018] > 10 USD")).toBe("undetermined");
});

test("a share with a missing whole is at most what is known of it", () => {
  expect(says("exports(KAZ, CHN)[2018] / exports(KAZ, world)[2018] > 20%")).toBe("undetermined");
  expect(says(`exports(KAZ, RUS)[2018] / ${SOME} < 70%`)).toBe("supported");
  expect(says(`exports(KAZ, RUS)[2018] / ${SOME} < 60%`)).toBe("undetermined");
});

test("what may be below zero bounds nothing", () => {
  expect(says("law(KAZ)[2018] + law(KGZ)[2018] > -2")).toBe("undetermined");
  const balance = buildEngine(figures("a", "imf", "flow", "KAZ", { 2018: 5 }), {
    indicators: { flow: buildIndicator({ arity: "monadic", minimum: undefined }) },
  });
  expect(verdictOf(balance, "sum(flow({KAZ, KGZ})[2018]) > 1 USD").status).toBe("undetermined");
});

test("dividing by what may be zero leaves all open", () => {
  expect(says("exports(KAZ, CHN)[2018] / exports(KAZ, TUR)[2018] > 1")).toBe("undetermined");
});

test("what is said of another series does not cut an open range short", () => {
  const lopsided = buildEngine([
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2019: 10, 2020: 10, 2021: 10 }),
    ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2017: 5, 2018: 5, 2019: 5 }),
  ]);
  const status = (text: string) => verdictOf(lopsided, text).status;
  const RUSSIA_TOO = "and exports(KAZ, RUS)[2019] = 5 USD";
  expect(status(`exports(KAZ, CHN)[2019..] = 30 USD ${RUSSIA_TOO}`)).toBe("supported");
  expect(status(`exports(KAZ, CHN)[2019..] < 20 USD ${RUSSIA_TOO}`)).toBe("refuted");
  expect(status("exports(KAZ, CHN)[2019..] > exports(KAZ, RUS)[2019..]")).toBe("undetermined");
});
