import { readTest } from "@ambit/core/verify";
import { buildEngine, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { sidesOf } from "./sides.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2016: 10, 2017: 12, 2018: 14 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2016: 12, 2017: 11, 2018: 10 }),
  ...figures("imf", "CHN", "exports", "KAZ>CHN", { 2016: 10, 2017: 9 }),
  ...figures("fts", "RUS", "exports", "KAZ>RUS", { 2016: 8, 2017: 11 }),
]);
const sides = (text: string) => {
  const read = readTest(engine, text);
  return read.ok ? sidesOf(engine, read.value.tree) : undefined;
};
const told = (text: string) =>
  sides(text)?.map(({ names, strip }) => [names.join(), strip.map((y) => y.status[0]).join("")]);

test("each side that reports says in which years the one number is the larger", () => {
  const text = "exports(KAZ, CHN)[2018] > exports(KAZ, RUS)[2018]";
  expect(told(text)).toEqual([
    ["Kazakhstan", "rss"],
    ["China,Russia", "sr"],
  ]);
  expect(told(text.replace(">", "<"))).toEqual([
    ["Kazakhstan", "srr"],
    ["China,Russia", "rs"],
  ]);
});

test("of two that report together, whose figures end first", () => {
  const longer = buildEngine([
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2016: 10, 2017: 12 }),
    ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2016: 12, 2017: 11 }),
    ...figures("imf", "CHN", "exports", "KAZ>CHN", { 2016: 10, 2017: 9, 2018: 9 }),
    ...figures("fts", "RUS", "exports", "KAZ>RUS", { 2016: 8, 2017: 11 }),
  ]);
  const read = readTest(longer, "exports(KAZ, CHN)[2017] > exports(KAZ, RUS)[2017]");
  const [own, both] = read.ok ? sidesOf(longer, read.value.tree) : [];
  expect(own?.ends).toBeUndefined();
  expect(both?.ends).toEqual({ name: "Russia", year: 2017 });
});

test("what does not compare two numbers has no sides", () => {
  expect(sides("exports(KAZ, CHN)[2018] > 5 USD")).toEqual([]);
  expect(sides("member(KAZ, wto)[2018]")).toEqual([]);
});
