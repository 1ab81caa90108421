import { expect, test } from "vitest";
import { formatDate, formatPeriod, formatSpan } from "./date.ts";

test("a date is said as precisely as it is known", () => {
  expect(["2012-05-23", "2012-05", "2012"].map((date) => formatDate(date))).toEqual([
    "23 May 2012",
    "May 2012",
    "2012",
  ]);
});

test("the first of a month stays in its month in every time zone", () => {
  expect(formatDate("2001-06-01")).toBe("1 June 2001");
});

test("dates follow the language", () => {
  expect(formatDate("2012-05-23", "ru")).toBe("23 мая 2012 г.");
});

test("periods read in their common form", () => {
  expect(["2018", "2018-Q3", "2024-H1", "2006/2018"].map((period) => formatPeriod(period))).toEqual(
    ["2018", "Q3 2018", "H1 2024", "2006–2018"],
  );
});

test("a span may be open at either end", () => {
  expect(formatSpan("2001", "2012")).toBe("2001–2012");
  expect(formatSpan("2012-05-23", undefined)).toBe("23 May 2012–");
  expect(formatSpan(undefined, "2014")).toBe("–2014");
  expect(formatSpan("2001-06", "2012-05")).toBe("June 2001 – May 2012");
  expect(formatSpan("2018", "2018")).toBe("2018");
});

test("parts of a year are said as each language has them", () => {
  expect(formatPeriod("2018-Q3", "ru")).toBe("3-й кв. 2018 г.");
  expect(formatPeriod("2024-H1", "zh")).toBe("2024年上半年");
  expect(formatPeriod("2018-Q3", "kk")).toBe("2018 ж. 3-тоқсан");
  expect(formatDate("2012-05-23", "zh")).toBe("2012年5月23日");
  expect(formatDate("2012-05-23", "kk")).toBe("2012 ж. 23 мамыр");
  expect(formatDate("2012-12", "kk")).toBe("2012 ж. желтоқсан");
});
