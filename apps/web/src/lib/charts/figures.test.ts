import { expect, test } from "vitest";
import { figureRows, figuresCsv } from "./figures.ts";
import type { ChartSeries } from "./series.ts";

const SERIES: ChartSeries[] = [
  {
    id: "a",
    label: "A",
    points: [
      { period: "2001", value: 1_500_000_000, status: "reported" },
      { period: "2002", value: 2, status: "unreliable", note: "typing error" },
    ],
  },
  { id: "b", label: "B", points: [{ period: "2001", value: null, status: "reported" }] },
];

test("rows run from the newest period, with an empty cell where a series has no figure", () => {
  const rows = figureRows(SERIES, "USD");
  expect(rows.map((row) => row.label)).toEqual(["2002", "2001"]);
  expect(rows[1]?.cells).toEqual([
    { text: "1,500,000,000", status: "reported" },
    { text: "", status: null },
  ]);
});

test("each figure carries its status", () => {
  expect(figureRows(SERIES, "USD")[0]?.cells[0]?.status).toBe("unreliable");
});

const CREDITS = [
  { label: "The Office, 2024", licence: { name: "CC BY 4.0", url: "https://example.org/by" } },
  { label: "A bank", licence: { name: "Own terms" } },
];

test("the file has a line a figure, with status, note, reporter, source and licence", () => {
  const [a, b] = SERIES.map((one, i) => ({
    ...one,
    ...(i === 0 ? { reporters: ["KAZ"], sources: ["The Office, 2024"] } : {}),
  }));
  expect(figuresCsv(a && b ? [a, b] : [], "USD", CREDITS)).toBe(
    [
      "series,period,value,unit,status,note,reporter,source,licence",
      'A,2001,1500000000,USD,reported,,KAZ,"The Office, 2024",https://example.org/by',
      'A,2002,2,USD,unreliable,typing error,KAZ,"The Office, 2024",https://example.org/by',
      "",
    ].join("\n"),
  );
});

test("a line that names no source of its own has all of the chart's", () => {
  const [a] = SERIES;
  expect(figuresCsv(a ? [a] : [], "USD", CREDITS)).toContain(
    ',,"The Office, 2024; A bank",https://example.org/by; Own terms',
  );
});
