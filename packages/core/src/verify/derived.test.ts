import { expect, test } from "vitest";
import { buildEngine, buildIndicator, figures, verdictOf } from "../testing/index.ts";

const engine = buildEngine(
  [
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2018: 12, 2019: 14 }),
    ...figures("bns", "KAZ", "exports", "CHN>KAZ", { 2018: 8, 2019: 6 }),
    ...figures("bns", "KAZ", "exports", "KAZ>world", { 2018: 60 }),
    ...figures("bns", "KAZ", "exports", "world>KAZ", { 2018: 40 }),
    ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2018: 30 }),
    ...figures("imts", "CHN", "exports", "CHN>KAZ", { 2018: 30 }),
    ...figures("wb", "imf", "gdp", "KAZ", { 2018: 180_000 }),
    ...figures("wb", "imf", "population", "KAZ", { 2018: 18 }),
    ...figures("wb", "imf", "population", "KGZ", { 2018: 0 }),
    ...figures("wb", "imf", "gdp", "KGZ", { 2018: 8 }),
  ],
  {
    indicators: {
      imports: buildIndicator({ parameters: ["a", "b"], expression: "exports(b, a)" }),
      weight: buildIndicator({
        unit: "ratio",
        measure: "rate",
        parameters: ["a", "b"],
        expression: "trade(a, b) / gdp(a)",
      }),
    },
  },
);
const says = (text: string) => verdictOf(engine, text).status;

test("trade is both flows under one reporter", () => {
  expect(says("trade(KAZ, CHN)[2018] by KAZ = 20 USD")).toBe("supported");
  expect(says("trade(KAZ, CHN)[2018] by CHN = 60 USD")).toBe("supported");
  expect(says("trade(CHN, KAZ)[2018] by KAZ = 20 USD")).toBe("supported");
});

test("places are taken in their order", () => {
  expect(says("imports(KAZ, CHN)[2018] by KAZ = 8 USD")).toBe("supported");
  expect(says("balance(KAZ, CHN)[2018] by KAZ = 4 USD")).toBe("supported");
  expect(says("balance(CHN, KAZ)[2018] by KAZ = -4 USD")).toBe("supported");
  expect(says("balance(KAZ, CHN)[2018..2019] by KAZ = 12 USD")).toBe("supported");
});

test("in a sum, trade between two members counts once", () => {
  const three = buildEngine([
    ...figures("imts", "imf", "exports", "KAZ>UZB", { 2018: 7 }),
    ...figures("imts", "imf", "exports", "UZB>KAZ", { 2018: 1 }),
    ...figures("imts", "imf", "exports", "KAZ>CHN", { 2018: 20 }),
    ...figures("imts", "imf", "exports", "CHN>KAZ", { 2018: 10 }),
    ...figures("imts", "imf", "exports", "UZB>CHN", { 2018: 2 }),
    ...figures("imts", "imf", "exports", "CHN>UZB", { 2018: 3 }),
  ]);
  const status = (text: string) => verdictOf(three, text).status;
  expect(status("sum(trade({KAZ, UZB}, {KAZ, UZB})[2018]) = 8 USD")).toBe("supported");
  expect(status("sum(exports({KAZ, UZB}, {KAZ, UZB})[2018]) = 8 USD")).toBe("supported");
  expect(status("sum(trade({KAZ, UZB}, {UZB, CHN})[2018]) = 43 USD")).toBe("supported");
  expect(status("mean(trade({KAZ, UZB}, {KAZ, UZB})[2018]) = 8 USD")).toBe("supported");
  expect(status("count(trade({KAZ, UZB, CHN}, {KAZ, UZB, CHN})[2018]) = 3")).toBe("supported");
  expect(status("sum(balance({KAZ, UZB}, {KAZ, UZB})[2018]) = 0 USD")).toBe("supported");
});

test("a share is of the same reporter's total", () => {
  expect(says("trade-share(KAZ, CHN)[2018] by KAZ = 20%")).toBe("supported");
  const verdict = verdictOf(engine, "trade-share(KAZ, CHN)[2018] = 20%");
  expect(verdict.status).toBe("supported");
  expect(verdict.readings.find((r) => r.outcome === "supported")?.reading.id).toBe("bns-by-KAZ");
});

test("a value per head is shown in the indicator's own unit", () => {
  const verdict = verdictOf(engine, "gdp-per-head(KAZ)[2018] = 10 k USD");
  expect(verdict.status).toBe("supported");
  expect(verdict.readings[0]?.values[0]).toMatchObject({ value: 10_000, unit: "USD" });
});

test("dividing by a zero gives no value", () => {
  expect(says("gdp-per-head(KGZ)[2018] > 1 USD")).toBe("undetermined");
});

test("a derived indicator of another derived one reaches the figures", () => {
  expect(says("weight(KAZ, CHN)[2018] < 1%")).toBe("supported");
  expect(verdictOf(engine, "weight(KAZ, CHN)[2018] < 1%").readings[0]?.observations).toEqual([
    "bns/exports/KAZ/CHN-KAZ/2018",
    "bns/exports/KAZ/KAZ-CHN/2018",
    "wb/gdp/imf/KAZ/2018",
  ]);
});

test("`*` in a derived call finds partners in either flow, but no totals", () => {
  expect(says("rank(CHN, trade(KAZ, *)[2018]) <= 1")).toBe("undetermined");
  const one = buildEngine(figures("bns", "KAZ", "exports", "RUS>KAZ", { 2018: 5 }));
  const [reading] = verdictOf(one, "rank(RUS, trade(KAZ, *)[2018]) = 1").readings;
  expect(reading?.values[0]?.expression).toBe("trade(KAZ, RUS)[2018]");
});
