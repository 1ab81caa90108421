import { expect, test } from "vitest";
import { formatCompact, formatExact, formatNumber, formatPercent, scaleFor } from "./number.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("small numbers keep three significant digits, large ones none after the point", () => {
  expect([0.04213, 41.236, 4120.4, 12345678].map((n) => formatNumber(n))).toEqual([
    "0.0421",
    "41.2",
    "4,120",
    "12,345,678",
  ]);
});

test("a negative number has a minus, not a hyphen, and zero has no sign", () => {
  expect(formatNumber(-0.42)).toBe("\u22120.42");
  expect(formatNumber(-0)).toBe("0");
});

test("compact figures use the words of the test language", () => {
  const said = [41_236_000_000, 1.5e12, 950e6, 12_400, 7].map((n) => plain(formatCompact(n)));
  expect(said).toEqual(["41.2 bn", "1.5 tn", "950 m", "12,400", "7"]);
});

test("a figure that rounds up to the next scale is said in it", () => {
  expect(plain(formatCompact(999_960_000))).toBe("1 bn");
  expect(plain(formatCompact(999_400_000))).toBe("999 m");
});

test("thousands are written out", () => {
  expect(scaleFor(40_000).suffix).toBe("");
});

test("a figure never parts from its scale at a line's end", () => {
  expect(formatCompact(41e9)).toContain("\u00a0");
});

test("more digits are kept when they are asked for", () => {
  expect(plain(formatCompact(41_236_000_000, { digits: 4 }))).toBe("41.24 bn");
  expect(formatPercent(0.0268, { digits: 2 })).toBe("2.7%");
});

test("exact figures keep every digit", () => {
  expect(formatExact(30_064_210.4)).toBe("30,064,210.4");
});

test("shares print as percentages", () => {
  expect([0.45371, 0.005, 1].map((n) => formatPercent(n))).toEqual(["45.4%", "0.5%", "100%"]);
});

test("another language's habits hold when it is asked for", () => {
  expect(formatNumber(41.2, { language: "ru" })).toBe("41,2");
});
