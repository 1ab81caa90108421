import { expect, test } from "vitest";
import { formatQuantity } from "./format.ts";

test("amounts are scaled and cut to four digits", () => {
  expect(formatQuantity(41_170_000_000, { USD: 1 })).toBe("41.17 bn USD");
  expect(formatQuantity(1.2345e12, { USD: 1 })).toBe("1.235 tn USD");
  expect(formatQuantity(123_456_789, { persons: 1 })).toBe("123.5 m persons");
  expect(formatQuantity(31.7, { bcm: 1 })).toBe("31.7 bcm");
  expect(formatQuantity(12_135, { persons: 1 })).toBe("12,135 persons");
  expect(formatQuantity(12_135.6, { USD: 1 })).toBe("12,136 USD");
  expect(formatQuantity(-12_135.6, { USD: 1 })).toBe("-12,136 USD");
  expect(formatQuantity(999.96, { USD: 1 })).toBe("1,000 USD");
  expect(formatQuantity(0, { USD: 1 })).toBe("0 USD");
});

test("rounding moves a value into the next scale", () => {
  expect(formatQuantity(999_999_999, { USD: 1 })).toBe("1 bn USD");
  expect(formatQuantity(999_999.6, { USD: 1 })).toBe("1 m USD");
  expect(formatQuantity(999_999, { USD: 1 })).toBe("999,999 USD");
});

test("pure numbers are shown as what they are", () => {
  expect(formatQuantity(0.4712, {}, "%")).toBe("47.1 %");
  expect(formatQuantity(-0.003, {}, "%")).toBe("-0.3 %");
  expect(formatQuantity(0.000_353, {}, "%")).toBe("0.035 %");
  expect(formatQuantity(12.5, {}, "%")).toBe("1,250 %");
  expect(formatQuantity(0, {}, "%")).toBe("0 %");
  expect(formatQuantity(7.456_78, {}, "times")).toBe("7.457 times");
  expect(formatQuantity(7, {}, "count")).toBe("7");
  expect(formatQuantity(-0.45, {}, "score")).toBe("-0.45");
  expect(formatQuantity(2023, {})).toBe("2,023");
});

test("very small and very large values have no exponent", () => {
  expect(formatQuantity(0.000_000_12, {})).toBe("0.00000012");
  expect(formatQuantity(1e15, { USD: 1 })).toBe("1,000 tn USD");
});

test("quotients are said as per, and what is stranger by its dimension", () => {
  expect(formatQuantity(1120, { USD: 1, persons: -1 })).toBe("1,120 USD per person");
  expect(formatQuantity(3, { bcm: 1, km2: -1 })).toBe("3 bcm per km2");
  expect(formatQuantity(3, { USD: 1, bcm: 1 })).toBe("3 USD*bcm");
  expect(formatQuantity(3, { persons: -1 })).toBe("3 1/persons");
  expect(formatQuantity(3, { USD: 2 })).toBe("3 USD^2");
});
