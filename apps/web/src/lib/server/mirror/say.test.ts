import { buildActor, buildEngine } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { finding, timesText } from "./say.ts";

const engine = buildEngine();
const flow = { from: "CHN", to: "KGZ", years: [] };
const year = (sent: number, received: number) => ({
  year: 2023,
  exporter: { dataset: "a", value: sent },
  importer: { dataset: "b", value: received },
  gap: received - sent,
  ratio: sent > 0 ? received / sent : null,
});

test("says who counts how many times as much", () => {
  expect(finding(engine, flow, year(20e9, 5e9))).toBe(
    "China counts 4 times the goods sent to Kyrgyzstan that Kyrgyzstan counts received (2023)",
  );
  expect(finding(engine, flow, year(2e9, 5e9))).toBe(
    "Kyrgyzstan counts 2.5 times the goods from China that China counts sent (2023)",
  );
});

test("does not make much of what freight and insurance explain", () => {
  expect(finding(engine, flow, year(100, 105))).toContain("nearly the same");
});

test("divides by nothing", () => {
  expect(finding(engine, flow, year(0, 5e9))).toContain("5\u00a0bn\u00a0USD");
  expect(timesText(year(0, 5e9))).toBe("");
});

test("the table's column says the same as the sentence", () => {
  for (const one of [year(20e9, 5.45e9), year(5e9, 20e9)]) {
    expect(finding(engine, flow, one)).toContain(` ${timesText(one)} times `);
  }
  expect(timesText(year(20e9, 5.45e9))).toBe("3.7");
  expect(timesText(year(100, 106))).toBe("1.06");
});

test("says the article where a name has one, with a capital at the start", () => {
  const actors = {
    USA: buildActor({ name: { en: "United States" } }),
    KGZ: buildActor({ name: { en: "Kyrgyzstan" } }),
  };
  const said = finding(buildEngine([], { actors }), { ...flow, from: "USA" }, year(9, 3));
  expect(said.startsWith("The United States counts 3 times")).toBe(true);
});
