import { buildEngine, buildGroup, buildIndicator, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { gapsOf } from "./gaps.ts";

const groups = { targets: buildGroup("KAZ", "KGZ", "TKM") };
const flows = buildIndicator();

test("names those whom nobody counts and those who do not count themselves", () => {
  const engine = buildEngine(
    [
      ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2023: 1 }),
      ...figures("imts", "CHN", "exports", "KGZ>CHN", { 2023: 1 }),
    ],
    { groups },
  );
  const gaps = gapsOf(engine, "exports", flows);
  expect(gaps[0]).toContain("Turkmenistan");
  expect(gaps[1]).toContain("Kyrgyzstan");
  expect(gaps).toHaveLength(2);
});

test("says whose own figures end early", () => {
  const engine = buildEngine(
    [
      ...figures("old", "TKM", "exports", "TKM>CHN", { 2000: 1 }),
      ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2023: 1 }),
      ...figures("nsc", "KGZ", "exports", "KGZ>CHN", { 2022: 1 }),
    ],
    { groups },
  );
  expect(gapsOf(engine, "exports", flows)).toEqual(["Turkmenistan’s own figures end in 2000."]);
});

test("blames no state for what only compilers count", () => {
  const engine = buildEngine(
    ["KAZ", "KGZ", "TKM"].flatMap((id) => figures("wb", "imf", "gdp", id, { 2023: 1 })),
    { groups, indicators: { gdp: buildIndicator({ arity: "monadic" }) } },
  );
  expect(gapsOf(engine, "gdp", buildIndicator({ arity: "monadic" }))).toEqual([]);
});
