import { readCalls } from "@ambit/core/compare";
import { parse, type CallNode } from "@ambit/core/language";
import { buildEngine, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { caveatOf } from "./caveat.ts";
import { linesView } from "./lines.ts";

const engine = buildEngine([
  ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2016: 10, 2017: 12 }),
  ...figures("imts", "CHN", "exports", "KGZ>CHN", { 2016: 1, 2017: 2 }),
  ...figures("imts", "CHN", "exports", "TJK>CHN", { 2016: 3, 2017: 4 }),
]);
const call = (text: string): CallNode => {
  const parsed = parse(text);
  if (!parsed.ok || parsed.value.tree.type !== "call") throw new Error(text);
  return parsed.value.tree;
};

test("a counterpart that all lines share stands in the title", () => {
  const calls = ["KAZ", "KGZ", "TJK"].map((state) => call(`exports(${state}, CHN)`));
  const view = linesView(engine, readCalls(engine, calls), new Map(), [], {
    fileName: "a",
    events: [],
  });
  expect(view?.title).toMatch(/each of Kazakhstan, Kyrgyzstan and Tajikistan \w+ China/);
});

test("shares of a debt of a few months are not left to speak for themselves", () => {
  const subjects = [{ node: call("debt-share(KGZ, CHN)") }];
  const from = (year: number) => [
    {
      id: "a",
      label: "a",
      points: [{ period: String(year), value: 0.57, status: "reported" as const }],
    },
  ];
  expect(caveatOf(subjects, from(1992))).toContain("a few months");
  expect(caveatOf(subjects, from(2000))).toBe("");
  expect(caveatOf([{ node: call("exports(KAZ, CHN)") }], from(1992))).toBe("");
});
