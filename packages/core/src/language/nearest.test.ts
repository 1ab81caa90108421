import { expect, test } from "vitest";
import { nearest, nearestFew } from "./nearest.ts";

test("the nearest candidate is found, whatever the case", () => {
  expect(nearest("tradee", ["gdp", "trade", "trader-joe"])).toBe("trade");
  expect(nearest("kaz", ["KGZ", "KAZ"])).toBe("KAZ");
});

test("a word that is far from all has none", () => {
  expect(nearest("xyz", ["trade", "gdp"])).toBeUndefined();
  expect(nearest("trade", [])).toBeUndefined();
});

test("the nearest few share a part of the word, or its letters", () => {
  const ids = ["exports", "gas-exports", "gdp", "trade", "trade-share"];
  expect(nearestFew("gas-trade", ids, 3)).toEqual(["trade", "gas-exports", "trade-share"]);
  expect(nearestFew("gnp", ids, 1)).toEqual(["gdp"]);
});
