import { render } from "svelte/server";
import { expect, test } from "vitest";
import type { ChartSeries } from "#lib/charts/series.ts";
import LineChart from "./LineChart.svelte";

const SERIES: ChartSeries[] = [
  {
    id: "a",
    label: "Alpha",
    actor: "CHN",
    points: [
      { period: "2001", value: 1e9, status: "reported" },
      { period: "2002", value: 2e9, status: "reported" },
      { period: "2003", value: 9e9, status: "unreliable" },
    ],
  },
];

const draw = (over: object = {}) =>
  render(LineChart, {
    props: {
      title: "A title",
      series: SERIES,
      unit: "USD",
      fileName: "a-title",
      credits: [{ label: "The Office", licence: { name: "CC BY 4.0" } }],
      ...over,
    },
  }).body.replaceAll(/<!--.*?-->/g, "");

test("the chart is whole in the server's HTML: lines, years, scale, names", () => {
  const body = draw();
  expect(body).toMatch(/<path class="line[^"]*" d="M0,\d/);
  expect(body).toContain("2001");
  expect(body).toContain("bn USD");
  expect(body).toContain("Alpha");
});

test("source and licence stand under it", () => {
  expect(draw()).toMatch(/The Office[\s\S]*CC BY 4\.0/);
});

test("every figure is in the table below, with its mark", () => {
  const body = draw();
  expect(body).toContain("9,000,000,000");
  expect(body).toContain("unreliable");
});

test("an unreliable figure is explained, and only where there is one", () => {
  expect(draw()).toContain("A ring marks");
  const reliable = SERIES.map((s) => ({ ...s, points: s.points.slice(0, 2) }));
  expect(draw({ series: reliable })).not.toContain("A ring marks");
});

test("the file is named and holds the figures", () => {
  const address = /href="(data:text\/csv[^"]+)" download="a-title\.csv"/.exec(draw())?.[1] ?? "";
  expect(decodeURIComponent(address)).toContain(
    "Alpha,2001,1000000000,USD,reported,,,The Office,CC BY 4.0",
  );
});

test("a threshold and events are labelled in words", () => {
  const body = draw({
    threshold: { value: 3e9, label: "More than 3 bn USD" },
    events: [{ date: "2002-05", label: "Something signed" }],
  });
  expect(body).toContain("More than 3 bn USD");
  expect(body).toContain("May 2002: Something signed");
});

test("without figures it says so and draws nothing", () => {
  const body = draw({ series: [] });
  expect(body).toContain("There are no figures to draw");
  expect(body).not.toContain("<svg");
});
