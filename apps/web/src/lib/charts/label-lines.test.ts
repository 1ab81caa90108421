import { expect, test } from "vitest";
import { labelLines } from "./label-lines.ts";

test("a label takes the lines that its words fill, of which none is broken without need", () => {
  expect(labelLines("China")).toBe(1);
  expect(labelLines("Kazakhstan (Bureau of National Statistics)")).toBe(2);
  expect(
    labelLines("Russia: Federal Customs Service of Russia, annual, November 2022, to 2021"),
  ).toBe(5);
});

test("a word that is longer than a line is broken", () => {
  expect(labelLines("a".repeat(50))).toBe(3);
});

test("Chinese letters count as two, Russian ones as a little more than one", () => {
  expect(labelLines("哈萨克斯坦的数据")).toBe(1);
  expect(labelLines("中国，中国、俄罗斯的数据")).toBe(2);
  expect(labelLines("Кыргызстан и Китай")).toBe(1);
  expect(labelLines("Кыргызстан и Россия")).toBe(2);
});
