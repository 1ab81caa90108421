import { expect, test } from "vitest";
import { addDecimals, plainDecimal, roundDecimal, shiftDecimal } from "./decimal.ts";

test("thousands become units without float noise", () => {
  expect(shiftDecimal("30064210.4", 3)).toBe("30064210400");
  expect(shiftDecimal("0.02535", 3)).toBe("25.35");
  expect(shiftDecimal("-1.5", 6)).toBe("-1500000");
  expect(shiftDecimal("12", -4)).toBe("0.0012");
  expect(shiftDecimal("1.1", 0)).toBe("1.1");
});

test("a spreadsheet's number is taken to 15 digits", () => {
  expect(plainDecimal(22221.200000000004)).toBe("22221.2");
  expect(plainDecimal(1927623.2464447129)).toBe("1927623.24644471");
  expect(plainDecimal(0.1 + 0.2)).toBe("0.3");
  expect(plainDecimal(100)).toBe("100");
  expect(plainDecimal(1e21)).toBe("1000000000000000000000");
  expect(plainDecimal(2.5e-7)).toBe("0.00000025");
});

test("text becomes canonical, and what is not a number is not one", () => {
  expect(plainDecimal("007.10")).toBe("7.1");
  expect(plainDecimal("-0.0")).toBe("0");
  expect(plainDecimal("1.2E+05")).toBe("120000");
  expect(plainDecimal(`1${"0".repeat(39)}`)).toBe(`1${"0".repeat(39)}`);
  const texts = [
    "1e999",
    "-1.5E+400",
    "1e-999",
    "9".repeat(41),
    "",
    "-",
    "1,5",
    "1 000",
    "x",
    ".5",
    "5.",
  ];
  expect(texts.filter((text) => plainDecimal(text) !== undefined)).toEqual([]);
  expect(plainDecimal(Number.NaN)).toBeUndefined();
});

test("rounding takes noise away and leaves figures alone", () => {
  expect(roundDecimal("628.1829999999027", 6)).toBe("628.183");
  expect(roundDecimal("-0.0000005", 6)).toBe("-0.000001");
  expect(roundDecimal("9.9999999", 6)).toBe("10");
  expect(roundDecimal("12.5", 6)).toBe("12.5");
  expect(roundDecimal("0.4", 0)).toBe("0");
});

test("sums are exact", () => {
  expect(addDecimals(["0.1", "0.2"])).toBe("0.3");
  expect(addDecimals(["99999999999999999", "0.01", "-1"])).toBe("99999999999999998.01");
  expect(addDecimals(["-0.05", "0.02"])).toBe("-0.03");
  expect(addDecimals([])).toBe("0");
});

test("shifting what is not a decimal is a bug", () => {
  expect(() => shiftDecimal("1e5", 1)).toThrow("not a plain decimal");
});
