import { expect, test } from "vitest";
import { endLabel } from "./end-label.ts";
import { lineGeometry } from "./line-chart.ts";
import type { ChartSeries } from "./series.ts";

const series = (id: string, ...years: readonly number[]): ChartSeries => ({
  id,
  label: id,
  points: years.map((year) => ({ period: String(year), value: 1, status: "reported" })),
});

test("a label says when its line has ended, unless it ends where the label stands", () => {
  const { drawn } = lineGeometry([
    series("China", 2000, 2023),
    series("Kazakhstan", 2000, 2024),
    series("COW", 2000, 2014),
    series("WITS", 2012),
  ]);
  expect(drawn.map(endLabel)).toEqual(["China", "Kazakhstan", "COW, to 2014", "WITS, in 2012"]);
});
