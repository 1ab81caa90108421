import { expect, test } from "vitest";
import type { ChartSeries } from "#lib/charts/series.ts";
import { titleFinding, titleOfSeveral } from "./finding.ts";

const NBSP = String.fromCodePoint(0xa0);
const line = (label: string, values: Readonly<Record<number, number>>): ChartSeries => ({
  id: label,
  label,
  points: Object.entries(values).map(([period, value]) => ({ period, value, status: "reported" })),
});
const title = (...given: Parameters<typeof titleFinding>) =>
  titleFinding(...given).replaceAll(NBSP, " ");

test("a title says by whose figures the number is what, a range where several of theirs decide", () => {
  const voices = [
    { series: line("bns", { 2023: 30.06e9 }), whose: "Kazakhstan" },
    { series: line("comtrade", { 2023: 31.53e9 }), whose: "Kazakhstan" },
    { series: line("imf", { 2023: 41.17e9 }), whose: "China" },
  ];
  const drawn = voices.map(({ series }) => series);
  expect(title("Trade", voices, drawn, [2023], "USD")).toBe(
    "Trade, 2023: 30.06–31.53 bn USD by Kazakhstan’s figures, 41.17 bn USD by China’s figures",
  );
});

test("compilers alone need no name, and the ends of a time are both said", () => {
  const series = line("weo", { 2005: 1.3e9, 2008: 1.32e9, 2011: 1.34e9 });
  expect(title("Population", [{ series, whose: "" }], [series], [2005, 2011], "persons")).toBe(
    "Population: 1.3 bn persons in 2005, 1.34 bn persons in 2011",
  );
});

test("what nothing decides says its last figure and its largest, and several lines nothing", () => {
  const series = line("sipri", { 2019: 15.2, 2023: 14.5, 2024: 2 });
  expect(title("Arms", [], [series], [], "")).toBe("Arms: 2 in 2024; the most was 15.2, in 2019");
  expect(title("Arms", [], [line("a", { 2019: 1, 2024: 2 })], [], "")).toBe(
    "Arms: 2 in 2024, the most since 2019",
  );
  expect(title("Arms", [], [series, series], [], "")).toBe("Arms");
});

test("several numbers of one reading stand side by side, and not where one is missing", () => {
  const series = [line("China", { 2023: 31.5e9 }), line("Russia", { 2023: 27e9 })];
  const told = titleOfSeveral("Trade", ["one reading"], series, [2023], "USD");
  expect(told.replaceAll(NBSP, " ")).toBe("Trade, 2023: China 31.5 bn USD, Russia 27 bn USD");
  expect(titleOfSeveral("Trade", ["one", "other"], series, [2023], "USD")).toBe("Trade");
  expect(titleOfSeveral("Trade", ["one"], series, [2022], "USD")).toBe("Trade");
});
