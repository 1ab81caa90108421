import { expect, test } from "vitest";
import { coverageRow } from "./row.ts";
import { coverageText } from "./say.ts";

const text = (...years: number[]) =>
  coverageText(coverageRow({ id: "a", label: "A" }, new Map(years.map((year) => [year, 1000]))));

test("says a span, and the years that are missing in it", () => {
  expect(text(2000, 2001)).toBe("2000–2001; 2,000 figures");
  expect(text(2000, 2002, 2005)).toBe("2000–2005, without 2001, 2003–2004; 3,000 figures");
});

test("counts the missing years where there are many holes", () => {
  expect(text(2000, 2002, 2004, 2006, 2008, 2010)).toContain("with 5 years missing");
});

test("says that there is nothing", () => {
  expect(text()).toBe("no figures");
});
