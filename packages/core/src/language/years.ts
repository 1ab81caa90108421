import { latest, yearOf } from "../model/index.ts";
import { precisionOf } from "./calendar.ts";
import type { Period, TestNode, TestTree } from "./tree.ts";
import { visit } from "./walk.ts";

/** Years that a tree can hold; what is moved out of them has no tree. */
const FIRST = 1000;
const LAST = 9999;

/** The periods and ranges of a tree, in the order of the text. */
function periodsIn(tree: TestNode): readonly Period[] {
  const periods: Period[] = [];
  visit(tree, (node) => {
    if (node.type === "call" && node.period) periods.push(node.period);
    if (node.type === "range") periods.push(node);
  });
  return periods;
}

function yearsIn(period: Period): readonly number[] {
  if (period.type === "year") return [period.year];
  if (period.type === "day") return [yearOf(period.date)];
  const { from, to } = period;
  if (from === undefined || to === undefined) {
    return [from, to].flatMap((date) => (date === undefined ? [] : [yearOf(date)]));
  }
  const first = yearOf(from);
  return Array.from({ length: Math.max(0, yearOf(to) - first + 1) }, (_, i) => first + i);
}

/**
 * The years that a test's periods and spans name, ascending, each once: every year of a closed
 * range, the written end of an open one. Years that dates or first-year are compared with are not in it.
 */
export function yearsOf(tree: TestTree): readonly number[] {
  return [...new Set(periodsIn(tree).flatMap(yearsIn))].toSorted((a, b) => a - b);
}

/** The tree with every year of its periods and spans moved; undefined when one would leave 1000–9999. */
export function shiftYears(tree: TestTree, delta: number): TestTree | undefined {
  return withYears(tree, (year) => year + delta);
}

/** The tree with one year replaced wherever its periods and spans name it; undefined outside 1000–9999. */
export function replaceYear(tree: TestTree, from: number, to: number): TestTree | undefined {
  return withYears(tree, (year) => (year === from ? to : year));
}

const FIXED_IN_TIME: ReadonlySet<string> = new Set([
  "attended",
  "date",
  "first-year",
  "joined",
  "last-year",
]);

/**
 * The test asked of another year: all years, days and closed ranges moved together, so that the
 * latest year named becomes `year`. Undefined when the tree names no year, or when something in it
 * is fixed in time and cannot move along: an open range, an event, a date, a first or last year.
 */
export function atYear(tree: TestTree, year: number): TestTree | undefined {
  const years = yearsOf(tree);
  const last = years.at(-1);
  return last === undefined || isFixedInTime(tree) ? undefined : shiftYears(tree, year - last);
}

/**
 * The test asked of another year although some of its parts are fixed in time: in a conjunction what
 * names years of a state or of figures is moved, what happened once stays as it is. Undefined where
 * `atYear` can move the whole, and where nothing that can be moved says anything about a year.
 * Whoever evaluates it has to leave out what had not yet happened then.
 */
export function atYearBesideEvents(tree: TestTree, year: number): TestTree | undefined {
  const last = yearsOf(tree).at(-1);
  if (tree.type !== "and" || last === undefined || !isFixedInTime(tree)) return undefined;
  const isMovable = (item: TestTree) =>
    yearsOf(item).length > 0 && !isFixedInTime(item) && !countsEvents(item);
  if (!tree.items.some(isMovable)) return undefined;
  const items = tree.items.map((item) => (isMovable(item) ? shiftYears(item, year - last) : item));
  return items.every((item) => item !== undefined) ? { ...tree, items } : undefined;
}

/** Visits and other events are no state that lasts from one year to the next. */
function countsEvents(tree: TestTree): boolean {
  let found = false;
  visit(tree, (node) => {
    found ||= node.type === "call" && (node.name === "visits" || node.name === "events");
  });
  return found;
}

function isFixedInTime(tree: TestTree): boolean {
  let fixed = periodsIn(tree).some(
    (p) => p.type === "range" && (p.from === undefined || p.to === undefined),
  );
  visit(tree, (node) => {
    fixed ||= node.type === "date" || (node.type === "call" && FIXED_IN_TIME.has(node.name));
  });
  return fixed;
}

function withYears(tree: TestTree, move: (year: number) => number): TestTree | undefined {
  let possible = true;
  const inRange = (year: number): number => {
    const moved = move(year);
    possible &&= Number.isInteger(moved) && moved >= FIRST && moved <= LAST;
    return moved;
  };
  const moved = moveNode(tree, inRange) as TestTree;
  return possible ? moved : undefined;
}

function moveNode(node: TestNode, move: (year: number) => number): TestNode {
  const inner = (child: TestTree): TestTree => moveNode(child, move) as TestTree;
  switch (node.type) {
    case "range":
      return movePeriod(node, move) as typeof node;
    case "call":
      return {
        ...node,
        args: node.args.map((arg) => moveNode(arg, move)),
        ...(node.period && { period: movePeriod(node.period, move) }),
      };
    case "negate":
    case "not":
      return { ...node, of: inner(node.of) };
    case "arithmetic":
      return { ...node, left: inner(node.left), right: inner(node.right) };
    case "compare": {
      const upper = node.upper && { upper: inner(node.upper) };
      return { ...node, left: inner(node.left), right: inner(node.right), ...upper };
    }
    case "and":
    case "or":
      return { ...node, items: node.items.map(inner) };
    case "quantified":
      return { ...node, body: inner(node.body) };
    default:
      return node;
  }
}

function movePeriod(period: Period, move: (year: number) => number): Period {
  if (period.type === "year") return { ...period, year: move(period.year) };
  if (period.type === "day") return { ...period, date: moveDate(period.date, move) };
  const { from, to } = period;
  return {
    type: "range",
    ...(from !== undefined && { from: moveDate(from, move) }),
    ...(to !== undefined && { to: moveDate(to, move) }),
  };
}

/** 29 February becomes the 28th where there is no 29th. */
function moveDate(date: string, move: (year: number) => number): string {
  const moved = `${move(yearOf(date))}${date.slice(4)}`;
  if (precisionOf(moved) !== "day") return moved;
  const end = latest(moved.slice(0, 7));
  return moved < end ? moved : end;
}
