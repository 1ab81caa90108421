import { expect, test } from "vitest";
import { colon, commas, semicolons } from "./joined.ts";

test("English rows have a comma or a semicolon and a space", () => {
  expect(commas(["China", "Russia"])).toBe("China, Russia");
  expect(semicolons(["2001, 2003", "2005"])).toBe("2001, 2003; 2005");
  expect(`Trade${colon}41`).toBe("Trade: 41");
});
