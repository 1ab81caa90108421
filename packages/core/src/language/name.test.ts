import { expect, test } from "vitest";
import { isName, Name, RESERVED } from "./name.ts";

test("ids of actors, indicators and variables are names", () => {
  const names = [
    "KAZ",
    "x",
    "central-asia",
    "gas-exports",
    "5-plus-1",
    "c5-1",
    "Kazakhstan",
    "count",
  ];
  expect(names.filter(isName)).toEqual(names);
});

test("what would be read as something else is no name", () => {
  const numbers = ["5", "41bn", "5km2", "2012-05", "2012-05-23"];
  const broken = ["", "a-", "-a", "a--b", "a b", "Қаз", "a_b", "16-Plus"];
  expect([...numbers, ...broken, ...RESERVED].filter(isName)).toEqual([]);
});

test("a name has at most a hundred characters", () => {
  expect(Name.safeParse("a".repeat(100)).success).toBe(true);
  expect(Name.safeParse("a".repeat(101)).success).toBe(false);
  expect(Name.safeParse("and").success).toBe(false);
});
