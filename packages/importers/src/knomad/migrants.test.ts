import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { migrants } from "./migrants.ts";

const MATRIX = `year,origin,destination,migrant_stock
2017,Uzbekistan,Russian Federation,1147613.0
2017,Uzbekistan,Israel,2
2017,Uzbekistan,World,1147615.0
2021,Uzbekistan,Russian Federation,1146175.0
2021,Uzbekistan,TOTAL,1146175.0
2010,Afghanistan,Tajikistan,56816.069440033876
`;

test("people are estimates, totals go to world, and a blank under a settled total is a zero", () => {
  expect(figures(migrants.read(textFiles({ f1: MATRIX })))).toEqual([
    "world-bank UZB RUS 2017 1147613 estimated",
    "world-bank UZB ISR 2017 2 estimated",
    "world-bank UZB world 2017 1147615 estimated",
    "world-bank UZB RUS 2021 1146175 estimated",
    "world-bank UZB world 2021 1146175 estimated",
    "world-bank AFG TJK 2010 56816.0694400339 estimated",
    "world-bank UZB ISR 2021 0 estimated (blank; the others make up the total)",
  ]);
});

test("a name that nobody knows is an issue", () => {
  const text = MATRIX.replace("Israel", "Erewhon");
  expect(codes(migrants.read(textFiles({ f1: text })))).toEqual(["place.unknown"]);
});
