import { expect, test } from "vitest";
import { buildEngine, figures, verdictOf } from "../testing/index.ts";

/** The status of `exports(KAZ, CHN)[2018] <rest>` when the one figure is `value`. */
function says(value: number, rest: string) {
  const engine = buildEngine([
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2018: value }),
    ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2018: 100 }),
  ]);
  return verdictOf(engine, `exports(KAZ, CHN)[2018] ${rest}`).status;
}

test("a number is met to its last written digit", () => {
  expect(says(11.065e9, "= 11.07 bn USD")).toBe("supported");
  expect(says(11.0649999e9, "= 11.07 bn USD")).toBe("refuted");
  expect(says(11.0749999e9, "= 11.07 bn USD")).toBe("supported");
  expect(says(11.075e9, "= 11.07 bn USD")).toBe("refuted");
  expect(says(11.075e9, "!= 11.07 bn USD")).toBe("supported");
  expect(says(25.49e9, "= 25 bn USD")).toBe("supported");
  expect(says(25.5e9, "= 25 bn USD")).toBe("refuted");
  expect(says(11.074e9, "= 11.070 bn USD")).toBe("refuted");
});

test("more than is not at least", () => {
  expect(says(41e9, "> 41 bn USD")).toBe("refuted");
  expect(says(41e9, "at least 41 bn USD")).toBe("supported");
  expect(says(41e9, "under 41 bn USD")).toBe("refuted");
  expect(says(41e9, "up to 41 bn USD")).toBe("supported");
});

test("about is 10 % either way, the ends included", () => {
  expect(says(22.5e9, "about 25 bn USD")).toBe("supported");
  expect(says(22.4999e9, "about 25 bn USD")).toBe("refuted");
  expect(says(27.5e9, "about 25 bn USD")).toBe("supported");
  expect(says(27.5001e9, "about 25 bn USD")).toBe("refuted");
});

test("nearly is from 90 % to under 100 %", () => {
  expect(says(45e9, "nearly 50 bn USD")).toBe("supported");
  expect(says(44.9999e9, "nearly 50 bn USD")).toBe("refuted");
  expect(says(49.9999e9, "nearly 50 bn USD")).toBe("supported");
  expect(says(50e9, "nearly 50 bn USD")).toBe("refuted");
});

test("between has both ends", () => {
  expect(says(10e9, "between 10 bn USD and 20 bn USD")).toBe("supported");
  expect(says(20e9, "between 10 bn USD and 20 bn USD")).toBe("supported");
  expect(says(20.0001e9, "between 10 bn USD and 20 bn USD")).toBe("refuted");
});

test("two figures are equal within half a percent", () => {
  expect(says(100.5, "= exports(KAZ, RUS)[2018]")).toBe("supported");
  expect(says(100.6, "= exports(KAZ, RUS)[2018]")).toBe("refuted");
  expect(says(99.5, "= exports(KAZ, RUS)[2018]")).toBe("supported");
  expect(says(99, "!= exports(KAZ, RUS)[2018]")).toBe("supported");
});

test("hedges hold against a figure too", () => {
  expect(says(95, "nearly exports(KAZ, RUS)[2018]")).toBe("supported");
  expect(says(100, "nearly exports(KAZ, RUS)[2018]")).toBe("refuted");
  expect(says(110, "about exports(KAZ, RUS)[2018]")).toBe("supported");
  expect(says(100, "> exports(KAZ, RUS)[2018]")).toBe("refuted");
});

test("zero is met by zero and by what rounds to it", () => {
  expect(says(0, "= 0 USD")).toBe("supported");
  expect(says(0.4, "= 0 USD")).toBe("supported");
  expect(says(0.5, "= 0 USD")).toBe("refuted");
});

test("decimals add up as on paper", () => {
  const engine = buildEngine([
    ...figures("ei", "imf", "gas", "TKM>CHN", { 2017: 0.7, 2018: 0.1, 2010: 0.3, 2011: 2.4 }),
  ]);
  const status = (text: string) => verdictOf(engine, text).status;
  expect(status("gas(TKM, CHN)[2017..2018] >= 0.8 bcm")).toBe("supported");
  expect(status("gas(TKM, CHN)[2017..2018] < 0.8 bcm")).toBe("refuted");
  expect(status("0.8 bcm <= gas(TKM, CHN)[2017..2018]")).toBe("supported");
  expect(status("change(gas(TKM, CHN), 2010..2011) nearly 8 times")).toBe("refuted");
  expect(status("change(gas(TKM, CHN), 2010..2011) >= 8 times")).toBe("supported");
});

test("percent and times are numbers", () => {
  expect(says(45, "/ exports(KAZ, RUS)[2018] nearly 50%")).toBe("supported");
  expect(says(50, "/ exports(KAZ, RUS)[2018] nearly 50%")).toBe("refuted");
  expect(says(720, "/ exports(KAZ, RUS)[2018] nearly 8 times")).toBe("supported");
  expect(says(45.4, "/ exports(KAZ, RUS)[2018] = 45%")).toBe("supported");
  expect(says(45.5, "/ exports(KAZ, RUS)[2018] = 45%")).toBe("refuted");
});

test("a negated number is met to its last digit", () => {
  const low = "- exports(KAZ, RUS)[2018] = -30 USD";
  expect(says(70.4, low)).toBe("supported");
  expect(says(69.5, low)).toBe("refuted");
  expect(says(70.5, low)).toBe("supported");
  expect(says(73, "- exports(KAZ, RUS)[2018] nearly -30 USD")).toBe("supported");
  expect(says(67, "- exports(KAZ, RUS)[2018] about -30 USD")).toBe("supported");
  expect(says(66.9, "- exports(KAZ, RUS)[2018] about -30 USD")).toBe("refuted");
});
