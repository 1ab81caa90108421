import { buildEngine, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { mirrorChart } from "./mirror-chart.ts";

const engine = buildEngine([
  ...figures("gacc", "CHN", "exports", "CHN>KGZ", { 2021: 7e9, 2022: 15e9, 2023: 20e9 }),
  ...figures("nsc", "KGZ", "exports", "CHN>KGZ", { 2021: 1e9, 2022: 4e9 }),
  ...figures("cow", "imf", "exports", "CHN>KGZ", { 2021: 9e9 }),
]);

test("draws both sides and says the last year that both have", () => {
  const chart = mirrorChart(engine, "exports", "CHN", "KGZ");
  expect(chart?.series.map((s) => s.actor)).toEqual(["KGZ", "CHN"]);
  expect(chart?.title.replaceAll("\u00a0", " ")).toBe(
    "In 2022 China counted 15 bn USD of exports to Kyrgyzstan, Kyrgyzstan 4 bn USD",
  );
});

test("without figures there is no chart", () => {
  expect(mirrorChart(engine, "exports", "CHN", "UZB")).toBeUndefined();
  expect(mirrorChart(engine, "nothing", "CHN", "KGZ")).toBeUndefined();
});
