import { buildEngine, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { mirrorView } from "./view.ts";

const flow = (reporter: string, place: string, values: Record<string, number>) =>
  figures(`by-${reporter}`, reporter, "exports", place, values);
const { rows } = mirrorView(
  buildEngine([
    ...flow("CHN", "CHN>KGZ", { 2024: 2_500_000 }),
    ...flow("KGZ", "CHN>KGZ", { 2024: 186_102 }),
    ...flow("CHN", "CHN>KAZ", { 1998: 9e9 }),
    ...flow("KAZ", "CHN>KAZ", { 1998: 1e9 }),
  ]),
);

test("what was last counted long ago is marked, and stands below what is counted today", () => {
  expect(rows.map(({ id, cells }) => [id, cells[1]?.text, cells[1]?.mark ?? null])).toEqual([
    ["CHN-KGZ", "2024", null],
    ["CHN-KAZ", "1998", "none since"],
  ]);
});

test("all figures are counted by one word or a larger one, and the last column by times", () => {
  const texts = rows[0]?.cells.map(({ text }) => text.replaceAll(String.fromCodePoint(0xa0), " "));
  expect(texts?.slice(2)).toEqual(["2.5 m USD", "0.186 m USD", "\u22122.31 m USD", "13"]);
});
