import { expect, test } from "vitest";
import { crossingsOf } from "./head-to-head.ts";

const line = (
  actor: string,
  values: Record<number, number>,
  unreliable: readonly number[] = [],
) => ({
  actor,
  points: Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    value,
    unreliable: unreliable.includes(Number(year)),
  })),
});

test("a crossing is the year in which another is first ahead", () => {
  const russia = line("RUS", { 2010: 5, 2011: 6, 2012: 7, 2013: 7 });
  const china = line("CHN", { 2010: 3, 2011: 5, 2012: 8, 2013: 9 });
  expect(crossingsOf([russia, china])).toEqual([{ year: 2012, from: "RUS", to: "CHN" }]);
});

test("a figure marked unreliable makes no crossing", () => {
  const russia = line("RUS", { 2009: 5, 2010: 1, 2011: 6 }, [2010]);
  const china = line("CHN", { 2009: 3, 2010: 4, 2011: 5 });
  expect(crossingsOf([russia, china])).toEqual([]);
});

test("a year with one actor alone changes nothing", () => {
  const russia = line("RUS", { 2009: 5, 2011: 6 });
  const china = line("CHN", { 2009: 3, 2010: 4, 2011: 5 });
  expect(crossingsOf([russia, china])).toEqual([]);
});
