import { buildEngine, buildIndicator, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { callOf } from "#lib/server/series/lines.ts";
import { statesView } from "./five.ts";

const engine = buildEngine(
  [
    ...figures("wb", "imf", "gdp", "KAZ", { 2022: 2e11, 2023: 3e11 }),
    ...figures("wb", "imf", "gdp", "KGZ", { 2022: 1e10 }),
    ...figures("wb", "imf", "area", "KAZ", { 2022: 2.7e6, 2023: 2.7e6 }),
    ...figures("wb", "imf", "area", "KGZ", { 2023: 2e5 }),
  ],
  {
    indicators: {
      gdp: buildIndicator({ arity: "monadic", name: { en: "Output" } }),
      area: buildIndicator({ arity: "monadic", unit: "km2", measure: "stock" }),
    },
  },
);
const wanted = (indicator: string) =>
  ["KAZ", "KGZ"].map((id) => ({ call: callOf(indicator, id), label: id, actor: id }));
const view = (indicator: string) =>
  statesView(engine, wanted(indicator), { indicator, fileName: indicator });

test("draws lines and says who comes first in the last year", () => {
  const found = view("gdp");
  expect(found).toHaveProperty("lines.title", "Highest in 2023: KAZ, 300\u00a0bn\u00a0USD");
  expect(found).toHaveProperty("lines.fromZero", true);
});

test("draws bars, the longest first, where nothing changes", () => {
  const found = view("area");
  expect(found).toHaveProperty("bars.bars.0.actor", "KAZ");
  expect(found).toHaveProperty("bars.bars.1.actor", "KGZ");
});

test("has nothing where there are no figures", () => {
  expect(statesView(engine, [], { indicator: "gdp", fileName: "gdp" })).toBeUndefined();
});

test("calls nobody the highest where all have nothing", () => {
  const none = buildEngine(figures("sipri", "imf", "exports", "CHN>KAZ", { 2023: 5, 2024: 0 }));
  const wantedFlow = [{ call: callOf("exports", "CHN", "KAZ"), label: "KAZ", actor: "KAZ" }];
  const naming = { indicator: "exports", suitor: "China", fileName: "exports" };
  expect(statesView(none, wantedFlow, naming)).toHaveProperty(
    "lines.title",
    "China, 2024: nothing with any of them",
  );
});
