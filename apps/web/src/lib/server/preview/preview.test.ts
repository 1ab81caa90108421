import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { cardSvg } from "./card.ts";
import { cardPng } from "./png.ts";
import { sfntOf } from "./woff.ts";

const card = {
  title: "Trade between Kazakhstan & China came to more than 41 billion dollars in 2023.",
  kind: "Byline, 2024",
  verdict: { status: "contested", words: "Contested" },
} as const;

/** Width and height as a PNG file's first chunk has them. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer);
  return [view.getUint32(16), view.getUint32(20)];
};

test("a card says what is found, how it was judged and by whom", () => {
  const svg = cardSvg(card);
  expect(XMLValidator.validate(svg)).toBe(true);
  for (const text of ["Trade between", "&amp;", "Contested", "Byline, 2024", "Ambit"])
    expect(svg).toContain(text);
});

test("a title that is too long ends with an ellipsis, above the foot", () => {
  const svg = cardSvg({ ...card, title: "A long sentence that goes on and on. ".repeat(20) });
  expect(svg).toContain("…");
  const titles = [...svg.matchAll(/y="([\d.]+)" font-size="44"/g)].map(([, y]) => Number(y));
  expect(titles.length).toBeGreaterThan(2);
  expect(Math.max(...titles)).toBeLessThan(530);
});

test("it becomes an image of the size that networks ask for, and its letters are drawn", () => {
  const png = cardPng(card);
  expect(sizeOf(png)).toEqual([1200, 630]);
  const empty = cardPng({ ...card, title: " " });
  // Without letters an image is one of a few boxes: far smaller.
  expect(png.length).toBeGreaterThan(empty.length + 5000);
});

test("what is no WOFF file is refused", () => {
  expect(() => sfntOf(Buffer.from("wOF2 and more"))).toThrow("WOFF 1.0");
});
