import { expect, test } from "vitest";
import { marginText, valueText } from "./reading.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const value = (over: object) => ({ expression: "x", value: null, unit: "USD", ...over });

test("a figure is said with its unit, a range as a range, an open one as a bound", () => {
  expect(plain(valueText(value({ value: 41_236_000_000 })))).toBe("41.24 bn USD");
  expect(plain(valueText(value({ low: 25e9, high: 27.5e9 })))).toBe(
    "between 25 bn USD and 27.5 bn USD",
  );
  expect(plain(valueText(value({ low: 25e9, high: null })))).toBe("at least 25 bn USD");
  expect(plain(valueText(value({ low: null, high: 27e9 })))).toBe("at most 27 bn USD");
});

test("a share of a verdict is in per cent already", () => {
  expect(valueText(value({ value: 47.0658, unit: "%" }))).toBe("47.07%");
  expect(marginText({ comparison: "", flip: "", unit: "%", absolute: 2.07, relative: 0.046 })).toBe(
    "Holds by 2.07 percentage points",
  );
});

test("what is missing is said to be missing, never zero", () => {
  expect(valueText(value({}))).toBe("no figure");
  expect(plain(valueText(value({ value: 0 })))).toBe("0 USD");
});

test("names stand as they are, and a year is not grouped", () => {
  expect(valueText(value({ text: "Russia" }))).toBe("Russia");
  expect(valueText(value({ value: 2023, unit: "" }))).toBe("2023");
});

test("a margin says which way and how far", () => {
  const margin = { comparison: "", unit: "USD", flip: "" };
  expect(plain(marginText({ ...margin, absolute: 1.1e9, relative: 0.0268 }))).toBe(
    "Holds by 1.1 bn USD (2.7%)",
  );
  expect(plain(marginText({ ...margin, absolute: -1.1e9, relative: null }))).toBe(
    "Fails by 1.1 bn USD",
  );
  expect(marginText({ ...margin, absolute: 0, relative: 0 })).toBe("Exactly at the threshold");
});
