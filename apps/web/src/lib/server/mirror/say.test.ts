import { buildCatalog } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { finding, ratioText } from "./say.ts";

const catalog = buildCatalog();
const flow = { from: "CHN", to: "KGZ", years: [] };
const year = (sent: number, received: number) => ({
  year: 2023,
  exporter: { dataset: "a", value: sent },
  importer: { dataset: "b", value: received },
  gap: received - sent,
  ratio: sent > 0 ? received / sent : null,
});

test("says who counts how many times as much", () => {
  expect(finding(catalog, flow, year(20e9, 5e9))).toBe(
    "China counts 4 times the goods sent to Kyrgyzstan that Kyrgyzstan counts received (2023)",
  );
  expect(finding(catalog, flow, year(2e9, 5e9))).toBe(
    "Kyrgyzstan counts 2.5 times the goods from China that China counts sent (2023)",
  );
});

test("does not make much of what freight and insurance explain", () => {
  expect(finding(catalog, flow, year(100, 105))).toContain("nearly the same");
});

test("divides by nothing", () => {
  expect(finding(catalog, flow, year(0, 5e9))).toContain("5\u00a0bn\u00a0USD");
  expect(ratioText(year(0, 5e9))).toBe("");
  expect(ratioText(year(20e9, 5e9))).toBe("0.25");
});
