import { expect, test } from "vitest";
import { labelLines } from "./label-lines.ts";

test("a label takes the lines that its letters fill", () => {
  expect(labelLines("China")).toBe(1);
  expect(labelLines("Kazakhstan (Bureau of National Statistics)")).toBe(3);
});

test("Chinese letters count as two", () => {
  expect(labelLines("哈萨克斯坦的数据")).toBe(1);
  expect(labelLines("中国，中国、俄罗斯的数据")).toBe(2);
});
