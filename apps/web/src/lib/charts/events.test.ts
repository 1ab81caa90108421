import { expect, test } from "vitest";
import { flags } from "./events.ts";
import { linear } from "./scale.ts";

const x = linear([2000, 2020], 0, 100);
const event = (date: string) => ({ date, label: date });

test("events are numbered in the order of time", () => {
  const out = flags([event("2015"), event("2004")], x);
  expect(out.map((flag) => [flag.numbers, flag.events[0]?.label])).toEqual([
    [[1], "2004"],
    [[2], "2015"],
  ]);
});

test("events close together share a label in their middle, and each has a rule at its own time", () => {
  expect(flags([event("2014"), event("2015"), event("2015"), event("2019")], x)).toMatchObject([
    { x: 72.5, rules: [70, 75], numbers: [1, 2, 3] },
    { x: 95, rules: [95], numbers: [4] },
  ]);
});

test("events outside the axis are left out", () => {
  expect(flags([event("1991"), event("2030")], x)).toEqual([]);
});
