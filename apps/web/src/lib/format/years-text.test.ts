import { expect, test } from "vitest";
import { yearsText } from "./years-text.ts";

test("says a span, a single year, or nothing", () => {
  expect(yearsText({ first: 1995, last: 2020 })).toBe("1995–2020");
  expect(yearsText({ first: 2018, last: 2018 })).toBe("2018");
  expect(yearsText(undefined)).toBe("");
});
