import { expect, test } from "vitest";
import { parse } from "./parse/parse.ts";
import { print } from "./print.ts";
import type { TestTree } from "./tree.ts";
import { atYear, atYearBesideEvents, replaceYear, shiftYears, yearsOf } from "./years.ts";

function treeOf(text: string): TestTree {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return parsed.value.tree;
}

function moved(text: string, year: number): string | undefined {
  const tree = atYear(treeOf(text), year);
  return tree && print(tree);
}

test("the years of periods and spans are listed once, ascending", () => {
  expect(yearsOf(treeOf("a(x)[2018] > a(x)[2012] and member(x, y)[2012-05-23]"))).toEqual([
    2012, 2018,
  ]);
  expect(yearsOf(treeOf("change(a(x), 2010..2012) > 2 or b(x)[2011-05..2013-02] > 1"))).toEqual([
    2010, 2011, 2012, 2013,
  ]);
  expect(yearsOf(treeOf("a(x)[2012..] > b(x)[..2014]"))).toEqual([2012, 2014]);
  expect(yearsOf(treeOf("a(x)[..] > 2018 and date(y) = 2001-06"))).toEqual([]);
  expect(yearsOf(treeOf("a(x)[2014..2012] > 1"))).toEqual([]);
});

test("a test moves to another year as a whole", () => {
  expect(moved("a(x)[2023] > b(y)[2022]", 2020)).toBe("a(x)[2020] > b(y)[2019]");
  expect(moved("member(x, y)[2012-05-23]", 2015)).toBe("member(x, y)[2015-05-23]");
  expect(moved("change(a(x), 2010..2017) > 2", 2018)).toBe("change(a(x), 2011..2018) > 2");
  expect(moved("every s in g: not -a(s)[2018] between 1 and 2 * b(s)[2018]", 2000)).toBe(
    "every s in g: not -a(s)[2000] between 1 and 2 * b(s)[2000]",
  );
  expect(moved("visits(x)[2012-05-07..2012-06] = 2 or a(x)[2010..2012] > 2018", 2013)).toBe(
    "visits(x)[2013-05-07..2013-06] = 2 or a(x)[2011..2013] > 2018",
  );
});

test("29 February becomes the 28th where there is none", () => {
  expect(moved("member(x, y)[2012-02-29]", 2013)).toBe("member(x, y)[2013-02-28]");
  expect(moved("member(x, y)[2012-02-29]", 2016)).toBe("member(x, y)[2016-02-29]");
});

test("a test without a year, or fixed in time, does not move", () => {
  const fixed = [
    "first-year(a(x) > b(x)) = 2023",
    "a > b",
    "date(x) = 2001 and a(x)[2018] > 1",
    "a(x)[2018] > 1 and joined(x, y) > 2001-06",
    "attended(x, y) and a(x)[2018] > 1",
    "visits(x)[2012-05-07..] = 2",
    "visits(x)[..2012] = 2",
    "a(x)[2018] = 2001-06",
  ];
  expect(fixed.filter((text) => moved(text, 2010) !== undefined)).toEqual([]);
});

test("years are replaced one by one or shifted together", () => {
  const tree = treeOf("a(x)[2023] > a(x)[2022] and change(a(x), 2022..2023) > 1");
  const replaced = replaceYear(tree, 2022, 2000);
  expect(replaced && print(replaced)).toBe(
    "a(x)[2023] > a(x)[2000] and change(a(x), 2000..2023) > 1",
  );
  const shifted = shiftYears(tree, -3);
  expect(shifted && print(shifted)).toBe(
    "a(x)[2020] > a(x)[2019] and change(a(x), 2019..2020) > 1",
  );
  const open = shiftYears(treeOf("a(x)[2012..] > b(x)[..2014]"), 1);
  expect(open && print(open)).toBe("a(x)[2013..] > b(x)[..2015]");
});

test("a year that a tree cannot hold has no tree", () => {
  const tree = treeOf("a(x)[2023] > 1");
  expect(shiftYears(tree, 8000)).toBeUndefined();
  expect(shiftYears(tree, -1500)).toBeUndefined();
  expect(atYear(tree, 2020.5)).toBeUndefined();
  expect(replaceYear(tree, 2023, 999)).toBeUndefined();
});

test("the tree that was moved is left as it was", () => {
  const tree = treeOf("a(x)[2023] > 1");
  const before = structuredClone(tree);
  shiftYears(tree, 1);
  expect(tree).toEqual(before);
});

test("beside an event that happened once the rest of a conjunction is asked of another year", () => {
  const beside = (text: string) => {
    const kept = atYearBesideEvents(treeOf(text), 2010);
    return kept && print(kept);
  };
  expect(beside("member(x, o)[2015-06-17] and attended(x, e) and a(x)[2014] > 1")).toBe(
    "member(x, o)[2010-06-17] and attended(x, e) and a(x)[2009] > 1",
  );
  // What can be moved as a whole is left to atYear; visits and open ends are no state.
  expect(beside("member(x, o)[2015-06-17] and a(x)[2014] > 1")).toBeUndefined();
  expect(beside("attended(x, e) and count(visits(x, o)[2014]) > 0")).toBeUndefined();
  expect(beside("date(e) = 2001 and a(x)[2012..] > 1")).toBeUndefined();
  expect(beside("member(x, o)[2015] or attended(x, e)")).toBeUndefined();
});
