import { expect, test } from "vitest";
import { buildEngine, figures, verdictOf, type Values } from "../testing/index.ts";

const withGas = (values: Values) => buildEngine(figures("ei", "imf", "gas", "TKM>CHN", values));
const says = (values: Values, text: string) => verdictOf(withGas(values), text).status;

test("change is the last year's value over the first's", () => {
  const values = { 2010: 4, 2017: 31 };
  expect(says(values, "change(gas(TKM, CHN), 2010..2017) nearly 8 times")).toBe("supported");
  expect(says(values, "change(gas(TKM, CHN), 2010..2017) = 775%")).toBe("supported");
  expect(says({ 2010: 4, 2017: 32 }, "change(gas(TKM, CHN), 2010..2017) nearly 8 times")).toBe(
    "refuted",
  );
  expect(says({ 2010: 4, 2017: 0 }, "change(gas(TKM, CHN), 2010..2017) = 0%")).toBe("supported");
});

test("from zero there is no change in times, but a difference", () => {
  const values = { 2008: 0, 2017: 31 };
  expect(says(values, "change(gas(TKM, CHN), 2008..2017) > 8 times")).toBe("undetermined");
  expect(says(values, "growth(gas(TKM, CHN), 2008..2017) > 8%")).toBe("undetermined");
  expect(says(values, "difference(gas(TKM, CHN), 2008..2017) = 31 bcm")).toBe("supported");
  expect(says(values, "rises(gas(TKM, CHN), 2008..2017)")).toBe("undetermined");
});

test("a missing end leaves change open, but bounds a difference", () => {
  const start = { 2010: 4, 2011: 5 };
  expect(says(start, "change(gas(TKM, CHN), 2010..2017) > 2 times")).toBe("undetermined");
  expect(says(start, "change(gas(TKM, CHN), 2010..2017) < 2 times")).toBe("undetermined");
  expect(says(start, "difference(gas(TKM, CHN), 2010..2017) < -5 bcm")).toBe("refuted");
  expect(says(start, "difference(gas(TKM, CHN), 2010..2017) > 0 bcm")).toBe("undetermined");
});

test("growth is compound: 21 % over two years is 10 % a year", () => {
  const values = { 2010: 100, 2012: 121 };
  expect(says(values, "growth(gas(TKM, CHN), 2010..2012) = 10.0%")).toBe("supported");
  expect(says(values, "growth(gas(TKM, CHN), 2010..2012) = 10.5%")).toBe("refuted");
  expect(says({ 2010: 100, 2012: 81 }, "growth(gas(TKM, CHN), 2010..2012) = -10%")).toBe(
    "supported",
  );
  expect(says({ 2010: 100, 2012: 0 }, "growth(gas(TKM, CHN), 2010..2012) = -100%")).toBe(
    "supported",
  );
});

test("a trend needs the slope and the ends to agree", () => {
  const up = { 2010: 1, 2011: 3, 2012: 2, 2013: 5, 2014: 6 };
  expect(says(up, "rises(gas(TKM, CHN), 2010..2014)")).toBe("supported");
  expect(says(up, "falls(gas(TKM, CHN), 2010..2014)")).toBe("refuted");
  const peak = { 2010: 2, 2011: 9, 2012: 7, 2013: 5, 2014: 3 };
  expect(says(peak, "rises(gas(TKM, CHN), 2010..2014)")).toBe("refuted");
  expect(says(peak, "falls(gas(TKM, CHN), 2010..2014)")).toBe("refuted");
  const flat = { 2010: 2, 2011: 2, 2012: 2 };
  expect(says(flat, "rises(gas(TKM, CHN), 2010..2012)")).toBe("refuted");
  expect(says(flat, "falls(gas(TKM, CHN), 2010..2012)")).toBe("refuted");
});

test("a trend with most of its years missing is open, unless the ends refute it", () => {
  const ends = { 2010: 1, 2017: 31 };
  expect(says(ends, "rises(gas(TKM, CHN), 2010..2017)")).toBe("undetermined");
  expect(says(ends, "falls(gas(TKM, CHN), 2010..2017)")).toBe("refuted");
  const noEnd = { 2010: 1, 2011: 2, 2012: 3, 2013: 4 };
  expect(says(noEnd, "rises(gas(TKM, CHN), 2010..2014)")).toBe("undetermined");
  expect(says(noEnd, "not rises(gas(TKM, CHN), 2010..2014)")).toBe("undetermined");
  const downSoFar = { 2010: 9, 2011: 5, 2012: 4, 2013: 3 };
  expect(says(downSoFar, "rises(gas(TKM, CHN), 2010..2014)")).toBe("undetermined");
  expect(says(downSoFar, "falls(gas(TKM, CHN), 2010..2014)")).toBe("undetermined");
});

test("a series may be an expression", () => {
  const engine = buildEngine([
    ...figures("wb", "imf", "gdp", "KAZ", { 2010: 100, 2012: 300 }),
    ...figures("wb", "imf", "population", "KAZ", { 2010: 10, 2012: 15 }),
  ]);
  const status = (text: string) => verdictOf(engine, text).status;
  expect(status("change(gdp(KAZ) / population(KAZ), 2010..2012) = 2 times")).toBe("supported");
  expect(status("change(gdp-per-head(KAZ), 2010..2012) = 2 times")).toBe("supported");
  expect(status("change(sum(gdp({KAZ, KGZ})), 2010..2012) = 3 times")).toBe("undetermined");
});
