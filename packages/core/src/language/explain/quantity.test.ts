import { expect, test } from "vitest";
import { WrittenUnit } from "../tree.ts";
import { quantityWords } from "./quantity.ts";

test("quantities are said with their unit in words", () => {
  expect(quantityWords({ type: "quantity", digits: "41", multiplier: "bn", unit: "USD" })).toBe(
    "41 bn US dollars",
  );
  expect(quantityWords({ type: "quantity", digits: "12135", unit: "persons" })).toBe(
    "12,135 people",
  );
  expect(quantityWords({ type: "quantity", digits: "1234567.50" })).toBe("1,234,567.50");
  expect(quantityWords({ type: "quantity", digits: "2023" })).toBe("2023");
  expect(quantityWords({ type: "quantity", digits: "50", unit: "%" })).toBe("50 %");
  expect(quantityWords({ type: "quantity", digits: "7", unit: "count" })).toBe("7");
  expect(quantityWords({ type: "quantity", digits: "3", multiplier: "k", unit: "km2" })).toBe(
    "3 thousand square kilometres",
  );
});

test("one of a unit is one", () => {
  const one = { type: "quantity", digits: "1" } as const;
  expect(quantityWords({ ...one, unit: "USD" })).toBe("1 US dollar");
  expect(quantityWords({ ...one, unit: "persons" })).toBe("1 person");
  expect(quantityWords({ ...one, unit: "bcm" })).toBe("1 bcm");
  expect(quantityWords({ ...one, multiplier: "bn", unit: "USD" })).toBe("1 bn US dollars");
  expect(quantityWords({ ...one, digits: "1.0", unit: "EUR" })).toBe("1.0 euros");
});

test("every unit can be said", () => {
  for (const unit of WrittenUnit.options) {
    expect(quantityWords({ type: "quantity", digits: "3", unit })).toMatch(/^3( \S.*)?$/);
  }
});
