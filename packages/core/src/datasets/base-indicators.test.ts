import { expect, test } from "vitest";
import { buildCatalog, buildIndicator } from "../testing/index.ts";
import { baseIndicators } from "./base-indicators.ts";

const catalog = buildCatalog({
  indicators: {
    weight: buildIndicator({ parameters: ["a", "b"], expression: "trade(a, b) / gdp(a)" }),
  },
});

test("a base indicator is its own", () => {
  expect(baseIndicators(catalog, ["gas"])).toEqual(["gas"]);
});

test("derived ones are what they read, through however many steps", () => {
  expect(baseIndicators(catalog, ["weight"])).toEqual(["exports", "gdp"]);
  expect(baseIndicators(catalog, ["trade-share"])).toEqual(["exports"]);
});

test("each stands once, sorted; unknown ones not at all", () => {
  expect(baseIndicators(catalog, ["trade", "exports", "balance", "debt", "nothing"])).toEqual([
    "debt",
    "exports",
  ]);
  expect(baseIndicators(catalog, [])).toEqual([]);
});
