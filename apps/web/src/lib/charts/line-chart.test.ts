import { expect, test } from "vitest";
import { lineGeometry } from "./line-chart.ts";
import type { ChartPoint, ChartSeries } from "./series.ts";

function series(values: Record<string, number | null>, marks: readonly string[] = []): ChartSeries {
  const points = Object.entries(values).map(([period, value]): ChartPoint => ({
    period,
    value,
    status: marks.includes(period) ? "unreliable" : "reported",
  }));
  return { id: "a", label: "A", points };
}

test("the first figure is at the left edge, the last at the right, the largest at the top", () => {
  const { drawn } = lineGeometry([series({ "2001": 0, "2002": 10, "2003": 20 })]);
  expect(drawn[0]?.path).toBe("M0,100L50,50L100,0");
  expect(drawn[0]?.end).toEqual({ x: 100, y: 0, period: "2003" });
});

test("a gap begins a new stroke", () => {
  const { drawn } = lineGeometry([
    series({ "2001": 1, "2002": 1, "2003": null, "2004": 1, "2005": 1 }),
  ]);
  expect(drawn[0]?.path.match(/M/g)).toHaveLength(2);
});

test("a figure without neighbours is a dot, and an unreliable one is hollow", () => {
  const { drawn } = lineGeometry([series({ "2001": 10, "2003": 20, "2005": 5 }, ["2005"])]);
  expect(drawn[0]?.path).toBe("");
  expect(drawn[0]?.dots.map((dot) => dot.hollow)).toEqual([false, false, true]);
});

test("the line ends at the last figure that counts, not at an unreliable one", () => {
  const { drawn } = lineGeometry([series({ "2001": 10, "2002": 20, "2003": 90 }, ["2003"])]);
  expect(drawn[0]?.end?.x).toBe(50);
});

test("the axis holds the threshold even where it is above every figure", () => {
  const { y } = lineGeometry([series({ "2001": 10, "2002": 20 })], {
    threshold: { value: 41, label: "41" },
  });
  expect(y.at(41)).toBeGreaterThanOrEqual(0);
});

test("the axis of time can reach beyond the figures", () => {
  const { x } = lineGeometry([series({ "2001": 1, "2002": 1 })], { years: [1999, 2012] });
  expect(x.domain).toEqual([1999, 2012]);
});

test("one figure alone stands in the middle", () => {
  const { drawn } = lineGeometry([series({ "2023": 41 })]);
  expect(drawn[0]?.dots[0]?.x).toBe(50);
});

test("no figures at all still lay out", () => {
  const { drawn, periods } = lineGeometry([series({ "2001": null })]);
  expect([drawn[0]?.end, periods]).toEqual([null, []]);
});

test("periods are those for which some series has a figure", () => {
  const { periods } = lineGeometry([
    series({ "2002": 1, "2001": null }),
    { ...series({ "2001": 3, "2003": null }), id: "b" },
  ]);
  expect(periods.map((p) => p.period)).toEqual(["2001", "2002"]);
});

test("what is estimated is a line of its own that begins where the known one ends", () => {
  const points = [
    { period: "2001", value: 0, status: "reported" },
    { period: "2002", value: 5, status: "reported" },
    { period: "2003", value: 10, status: "estimated" },
  ] as const;
  const [drawn] = lineGeometry([{ id: "a", label: "A", points }]).drawn;
  expect(drawn?.path).toBe("M0,100L50,50");
  expect(drawn?.estimated).toBe("M50,50L100,0");
});
