import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test("the nearest candidate is found, whatever the case", () => {
  expect(nearest("tradee", ["gdp", "trade", "trader-joe"])).toBe("trade");
  expect(nearest("kaz", ["KGZ", "KAZ"])).toBe("KAZ");
});

test("a word that is far from all has none", () => {
  expect(nearest("xyz", ["trade", "gdp"])).toBeUndefined();
  expect(nearest("trade", [])).toBeUndefined();
});
