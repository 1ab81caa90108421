import { expect, test } from "vitest";
import { parse } from "../language/index.ts";
import { buildEngine, figures } from "../testing/index.ts";
import { workOf } from "./work.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2015: 1, 2016: 1, 2017: 1, 2018: 1 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2016: 1 }),
  ...figures("bns", "KAZ", "exports", "CHN>KAZ", { 2016: 1 }),
]);

function work(text: string): number {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return workOf(engine, parsed.value.tree);
}

test("a figure is one, a derived one as many as are behind it", () => {
  expect(work("exports(KAZ, CHN)[2018] > 1 USD")).toBe(1);
  expect(work("trade(KAZ, CHN)[2018] > trade(KAZ, RUS)[2018]")).toBe(4);
});

test("members are multiplied by members and by the years that have figures", () => {
  expect(work("sum(exports(KAZ, *)[2018]) > 1 USD")).toBe(1 + 2);
  expect(work("sum(exports({KAZ, CHN}, {RUS, TUR, USA})[2018]) > 1 USD")).toBe(1 + 6);
  expect(work("sum(exports(KAZ, *)[2017..2018]) > 1 USD")).toBe(1 + 4);
  expect(work("sum(exports(KAZ, *)[1900..2100]) > 1 USD")).toBe(1 + 8);
  expect(work("sum(exports(KAZ, *)[2016..]) > 1 USD")).toBe(1 + 6);
  expect(work("exports(KAZ, CHN)[1900..1910] > 1 USD")).toBe(1);
});

test("years that are tried count, and so does every year of a trend", () => {
  expect(work("first-year(exports(KAZ, CHN) > 1 USD) = 2016")).toBe(4);
  expect(work("change(exports(KAZ, CHN), 2015..2018) > 1")).toBe(2);
  expect(work("rises(exports(KAZ, CHN), 1000..9999)")).toBe(9002);
});

test("a quantifier's members are multiplied, inner ones by outer ones", () => {
  const once = work("every s in {KAZ, KGZ}: exports(s, CHN)[2018] > 1 USD");
  expect(once).toBe(2 * (1 + 4));
  const twice = work(
    "every s in {KAZ, KGZ}: every t in {CHN, RUS, USA}: exports(s, t)[2018] > 1 USD",
  );
  expect(twice).toBe(2 * (3 * (1 + 4) + 4));
});

test("the record costs what it takes to go through it", () => {
  expect(work("every s in {KAZ, KGZ}: count(facilities(RUS, s)[2018]) = 0")).toBeGreaterThan(2);
  expect(work("member(KAZ, wto)[2016] or not member(KAZ, wto)[2016]")).toBe(2);
});

test("of a quantifier's members the one with most partners stands for all", () => {
  const both = "every s in {KGZ, KAZ}: sum(exports(s, *)[2018]) > 1 USD";
  expect(work(both)).toBe(2 * (1 + 2 + 4));
});
