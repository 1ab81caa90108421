import { expect, test } from "vitest";
import { placeAt } from "./place.ts";

test("the place of a call, with what is closed before it passed over", () => {
  expect(placeAt("trade(")).toEqual({ call: "trade", index: 0 });
  expect(placeAt("trade(KAZ, ")).toEqual({ call: "trade", index: 1 });
  expect(placeAt("rank(CHN, trade(KAZ, *)[2017], ")).toEqual({ call: "rank", index: 2 });
  expect(placeAt("sum(exports({KAZ, ")).toEqual({ call: "exports", index: 0 });
});

test("in a period, or in no call", () => {
  expect(placeAt("trade(KAZ, CHN)[20")).toBe("period");
  expect(placeAt("trade(KAZ, CHN)[2023] > ")).toBeUndefined();
  expect(placeAt("not (")).toEqual({ call: "not", index: 0 });
});
