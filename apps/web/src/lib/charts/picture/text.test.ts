import { expect, test } from "vitest";
import { clip, widthOf, wrap, xml } from "./text.ts";

test("breaks at spaces into lines that fit, and keeps every word", () => {
  const text = "Goods trade between Kazakhstan and China in the year of the reader’s choice";
  const lines = wrap(text, 20, 240);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(" ")).toBe(text);
  for (const line of lines) expect(widthOf(line, 20)).toBeLessThanOrEqual(240);
});

test("a word that is too wide stands alone; Chinese breaks between any two signs", () => {
  expect(wrap("a Donaudampfschifffahrt b", 20, 100)).toEqual(["a", "Donaudampfschifffahrt", "b"]);
  expect(wrap("中国与哈萨克斯坦", 20, 81)).toEqual(["中国与哈", "萨克斯坦"]);
});

test("says by an ellipsis that there was more", () => {
  expect(clip(["one", "two,", "three"], 2)).toEqual(["one", "two…"]);
  expect(clip(["one"], 2)).toEqual(["one"]);
});

test("makes text safe for XML", () => {
  expect(xml('a<b>&"c"\u0001')).toBe("a&lt;b&gt;&amp;&quot;c&quot;");
});
