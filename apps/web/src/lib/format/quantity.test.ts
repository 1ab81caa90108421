import { expect, test } from "vitest";
import { axisFormat, formatCell, formatQuantity, unitName } from "./quantity.ts";

const said = (value: number, unit: string) => formatQuantity(value, unit).replaceAll("\u00a0", " ");

test("each unit is said as people say it", () => {
  expect(said(41_200_000_000, "USD")).toBe("41.2 bn USD");
  expect(said(40, "bcm")).toBe("40 bcm");
  expect(said(0.4537, "ratio")).toBe("45.4%");
  expect(said(19_600_000, "persons")).toBe("19.6 m persons");
  expect(said(1230, "TIV")).toBe("1,230 m TIV");
  expect(said(1782.5, "km")).toBe("1,783 km");
  expect(said(2_724_900, "km2")).toBe("2,724,900 km²");
  expect(said(7, "count")).toBe("7");
  expect(said(-0.42, "score")).toBe("\u22120.42");
  expect(said(8, "times")).toBe("8 times");
  expect(said(2, "")).toBe("2");
});

test("a quotient of units is said with per", () => {
  expect(said(4123, "USD/persons")).toBe("4,123 USD per person");
  expect(unitName("bcm/persons")).toBe("bcm per person");
});

test("a table's cell keeps every digit and leaves the unit to the heading", () => {
  expect(formatCell(30_064_210_400, "USD")).toBe("30,064,210,400");
  expect(formatCell(0.1234567, "ratio")).toBe("12.34567");
});

test("an axis has one scale, said once", () => {
  const axis = axisFormat(40e9, "USD");
  expect(axis.unit).toBe("bn USD");
  expect([0, 5e9, 20e9, 40e9].map(axis.tick)).toEqual(["0", "5", "20", "40"]);
});

test("an axis of shares says per cent at each tick", () => {
  const axis = axisFormat(0.5, "ratio");
  expect([axis.unit, axis.tick(0.25)]).toEqual(["", "25%"]);
});

test("an axis of an unscaled unit keeps its figures", () => {
  const axis = axisFormat(40, "bcm");
  expect([axis.unit, axis.tick(40)]).toEqual(["bcm", "40"]);
});

test("amounts are counted and named as each language does it", () => {
  const written = (language: "ru" | "zh" | "kk", value: number, unit: string, digits = 4) =>
    formatQuantity(value, unit, { language, digits }).replaceAll("\u00a0", " ");
  expect(written("ru", 41.17e9, "USD")).toBe("41,17 млрд долл. США");
  expect(written("zh", 41.17e9, "USD")).toBe("411.7亿美元");
  expect(written("kk", 41.17e9, "USD")).toBe("41,17 млрд доллар");
  expect(written("zh", 1.5e12, "USD")).toBe("1.5万亿美元");
  expect(written("zh", 12_400, "persons")).toBe("1.24万人");
  expect(written("ru", 4123, "USD/persons")).toBe("4 123 долл. США на чел.");
  expect([2, 8, 21, 8.5].map((value) => written("ru", value, "times"))).toEqual([
    "2 раза",
    "8 раз",
    "21 раз",
    "8,5 раза",
  ]);
});

test("a measure that a language does not use is converted, in a table and on an axis as well", () => {
  expect(formatQuantity(40, "bcm", { language: "zh" })).toBe("400亿立方米");
  expect(formatQuantity(40, "bcm", { language: "ru" })).toContain("млрд м³");
  expect(formatCell(40.1, "bcm", { language: "zh" })).toBe("401");
  expect(axisFormat(40, "bcm", { language: "zh" }).tick(20)).toBe("200");
});
