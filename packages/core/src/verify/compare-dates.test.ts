import { expect, test } from "vitest";
import { buildEngine, buildEvent, buildMembership, verdictOf } from "../testing/index.ts";

const engine = buildEngine([], {
  events: {
    day: buildEvent({ date: "2001-06-15" }),
    month: buildEvent({ date: "2001-06" }),
    year: buildEvent({ date: "2001" }),
    "leap-month": buildEvent({ date: "2004-02" }),
  },
  memberships: [
    buildMembership("KAZ", "wto", "2015-11-30"),
    buildMembership("KGZ", "wto", "1998-12-20"),
    buildMembership("KGZ", "wto", "1995-01-01", { to: "1997-01-01" }),
  ],
});
const says = (text: string) => verdictOf(engine, text).status;

test("a recorded day equals the year, the month and the day in which it lies", () => {
  expect(says("date(day) = 2001")).toBe("supported");
  expect(says("date(day) = 2001-06")).toBe("supported");
  expect(says("date(day) = 2001-06-15")).toBe("supported");
  expect(says("date(day) = 2001-06-16")).toBe("refuted");
  expect(says("date(day) != 2001-07")).toBe("supported");
});

test("a recorded year leaves open which day it was", () => {
  expect(says("date(year) = 2001-06-15")).toBe("undetermined");
  expect(says("date(year) != 2001-06")).toBe("undetermined");
  expect(says("date(year) = 2001")).toBe("supported");
  expect(says("date(year) = 2002-01-01")).toBe("refuted");
  expect(says("date(month) < 2001-06-15")).toBe("undetermined");
  expect(says("date(month) < 2001-07-01")).toBe("supported");
  expect(says("date(month) > 2001-05-31")).toBe("supported");
});

test("before a written year is before its first day, after it is after its last", () => {
  expect(says("date(day) < 2001")).toBe("refuted");
  expect(says("date(day) > 2001")).toBe("refuted");
  expect(says("date(day) <= 2001")).toBe("supported");
  expect(says("date(day) >= 2001")).toBe("supported");
  expect(says("date(day) < 2001-07")).toBe("supported");
  expect(says("date(day) < 2001-06-15")).toBe("refuted");
  expect(says("date(day) <= 2001-06-15")).toBe("supported");
});

test("between looks at both ends", () => {
  expect(says("date(day) between 1990 and 1995")).toBe("refuted");
  expect(says("date(day) between 2001 and 2001-06-14")).toBe("refuted");
  expect(says("date(day) between 2001-06-15 and 2001-06-15")).toBe("supported");
  expect(says("date(year) between 2001-03 and 2001-04")).toBe("undetermined");
  expect(says("date(year) between 2001 and 2002")).toBe("supported");
});

test("the written date may stand on the left", () => {
  expect(says("2001 < date(day)")).toBe("refuted");
  expect(says("2001 <= date(day)")).toBe("supported");
  expect(says("2000 < date(day)")).toBe("supported");
  expect(says("2001-06-15 = date(day)")).toBe("supported");
});

test("two recorded dates are the same only when both are days", () => {
  expect(says("date(day) = date(day)")).toBe("supported");
  expect(says("date(day) = date(year)")).toBe("undetermined");
  expect(says("date(year) = date(year)")).toBe("undetermined");
  expect(says("date(month) < date(leap-month)")).toBe("supported");
  expect(says("date(day) < date(year)")).toBe("undetermined");
});

test("February has its last day", () => {
  expect(says("date(leap-month) <= 2004-02-29")).toBe("supported");
  expect(says("date(leap-month) <= 2004-02-28")).toBe("undetermined");
});

test("joined is when the latest membership began", () => {
  expect(says("joined(KGZ, wto) = 1998-12-20")).toBe("supported");
  expect(says("joined(KAZ, wto) > joined(KGZ, wto)")).toBe("supported");
  expect(says("joined(KAZ, wto) > 2015")).toBe("refuted");
});

test("who is not known to have joined has no date, not a false one", () => {
  expect(says("joined(UZB, wto) < 2020")).toBe("undetermined");
  expect(says("joined(KAZ, wto, observer) = 2015")).toBe("undetermined");
});
