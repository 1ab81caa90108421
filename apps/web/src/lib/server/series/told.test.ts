import { expect, test } from "vitest";
import { fullest, type Told } from "./told.ts";

function told(
  whose: string,
  first: number,
  last: number,
  unreliable: readonly number[] = [],
): Told {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const points = years.map((year) => ({
    period: String(year),
    value: 1,
    status: unreliable.includes(year) ? ("unreliable" as const) : ("reported" as const),
  }));
  return { whose, datasets: [whose], series: [{ id: "a", label: "A", points }] };
}

test("takes the longest first and then what adds most years", () => {
  const all = [told("short", 2019, 2022), told("new", 2018, 2024), told("long", 1995, 2020)];
  expect(fullest(all).map(({ whose }) => whose)).toEqual(["long", "new"]);
});

test("leaves out what adds fewer than three years", () => {
  expect(fullest([told("long", 1995, 2020), told("new", 2018, 2022)])).toHaveLength(1);
});

test("does not count figures known to be unreliable", () => {
  const marked = told("marked", 2018, 2024, [2021, 2022]);
  expect(fullest([told("long", 1995, 2020), marked])).toHaveLength(1);
});

test("gives nothing where there is nothing", () => {
  expect(fullest([{ whose: "empty", datasets: [], series: [] }])).toEqual([]);
});

test("begins with the one that reaches furthest, if asked", () => {
  const all = [told("long", 1995, 2020), told("new", 2018, 2024)];
  expect(fullest(all, { start: "latest" }).map(({ whose }) => whose)).toEqual(["new", "long"]);
});

test("takes a single new year, if asked", () => {
  const all = [told("long", 1995, 2023), told("new", 2018, 2024)];
  expect(fullest(all, { worth: 1 })).toHaveLength(2);
});
