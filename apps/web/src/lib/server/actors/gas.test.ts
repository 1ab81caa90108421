import { buildEngine, buildIndicator, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { gasViews } from "./gas.ts";

const engine = buildEngine(
  [
    ...figures("ei", "imf", "gas-exports", "TKM>CHN", { 2022: 32, 2023: 30 }),
    ...figures("ei", "imf", "gas-exports", "TKM>RUS", { 2022: 10, 2023: 4 }),
    ...figures("ei", "imf", "gas-exports", "TKM>world", { 2022: 42, 2023: 34 }),
  ],
  { indicators: { "gas-exports": buildIndicator({ unit: "bcm" }) } },
);

test("says where most of a state's gas went, without the total", () => {
  const [out] = gasViews(engine, "TKM", new Set(["CHN", "RUS", "TKM"]));
  expect(out?.title).toBe("Main buyer of its pipeline gas in 2023: China, 30\u00a0bcm");
  expect(out?.series.map(({ actor }) => actor)).toEqual(["CHN", "RUS"]);
});

test("says where a state's gas came from", () => {
  const [into] = gasViews(engine, "CHN", new Set(["CHN", "RUS", "TKM"]));
  expect(into?.title).toBe("Main source of its pipeline gas in 2023: Turkmenistan, 30\u00a0bcm");
});

test("has no chart where no gas flows", () => {
  expect(gasViews(engine, "TJK", new Set(["CHN", "RUS", "TKM"]))).toEqual([]);
});
