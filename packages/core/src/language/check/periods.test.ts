import { expect, test } from "vitest";
import { issuesOf, one } from "./issues-of.ts";

function change(span: string): string {
  return `change(gdp(KAZ), ${span}) > 1`;
}

test("a call names its period", () => {
  expect(issuesOf("gdp(KAZ) > 1 USD")).toEqual(
    one("needs_period", "gdp(KAZ)", "Write gdp(KAZ)[2018]."),
  );
  expect(issuesOf("member(KAZ, sco)")).toEqual(
    one("needs_period", "member(KAZ, sco)", "Write member(KAZ, sco)[2018]."),
  );
  expect(issuesOf("count(facilities(RUS, KAZ)) = 1")).toEqual(
    one("needs_period", "facilities(RUS, KAZ)"),
  );
  expect(issuesOf("count(events(summit)) > count(visits(putin, KAZ))")).toEqual([]);
});

test("figures are by year, and only those of flows add up", () => {
  expect(issuesOf("gdp(KAZ)[2018-05-01] > 1 USD")).toEqual(
    one("wrong_period", "2018-05-01", "Write [2018]."),
  );
  expect(issuesOf("gdp(KAZ)[2018-05..2019] > 1 USD")).toEqual(
    one("wrong_period", "2018-05..2019", "Write 2018 instead of 2018-05."),
  );
  expect(issuesOf("gdp(KAZ)[2018..2019-05-01] > 1 USD")).toEqual(
    one("wrong_period", "2018..2019-05-01"),
  );
  expect(issuesOf("public-debt(KAZ, CHN)[2010..2012] > 1 USD")).toEqual(
    one("wrong_period", "2010..2012", "it is a stock"),
  );
  expect(issuesOf("mean(rule-of-law(*)[2010..2012]) > 1")).toEqual(
    one("wrong_period", "2010..2012", "it is a score"),
  );
  expect(issuesOf("gdp(KAZ)[2012..2010] > 1 USD")).toEqual(
    one("wrong_period", "2012..2010", "Write 2010..2012."),
  );
  expect(issuesOf("gdp(KAZ)[2012..2012] > 1 USD or gdp(KAZ)[..2012] > 1 USD")).toEqual([]);
});

test("months that are a quarter or a half are one figure, other months are none", () => {
  expect(issuesOf("gdp(KAZ)[2018-07..2018-09] > 1 USD")).toEqual([]);
  expect(issuesOf("public-debt(KAZ, CHN)[2024-01..2024-06] > 1 USD")).toEqual([]);
  expect(issuesOf("gdp(KAZ)[2018-06..2018-08] > 1 USD")).toEqual(
    one("wrong_period", "2018-06..2018-08", "Write 2018 instead of 2018-06."),
  );
});

test("functions take the periods that they are listed with", () => {
  expect(issuesOf("sum(gdp(*)[2018])[2018] > 1 USD")).toEqual(
    one("wrong_period", "2018", "sum takes no period"),
  );
  expect(issuesOf("member(KAZ, sco)[2010..2012]")).toEqual(
    one("wrong_period", "2010..2012", "member takes a year or a day"),
  );
  expect(issuesOf("count(facilities(RUS, KAZ)[2018-01-01]) = 1")).toEqual(
    one("wrong_period", "2018-01-01", "facilities takes a year"),
  );
  expect(issuesOf("count(visits(putin)[2012-05..2011]) = 1")).toEqual(
    one("wrong_period", "2012-05..2011", "the range runs backwards"),
  );
  expect(
    issuesOf("count(visits(putin)[2012-05..2012]) + count(events(summit)[2012-05-07]) > 1"),
  ).toEqual([]);
});

test("a span is two years, the second later", () => {
  expect(issuesOf(change("2010.."))).toEqual(
    one("wrong_period", "2010..", "the span has an open end"),
  );
  expect(issuesOf(change("..2010"))).toEqual(one("wrong_period", "..2010"));
  expect(issuesOf(change("2010..2010"))).toEqual(
    one("wrong_period", "2010..2010", "the span is one year"),
  );
  expect(issuesOf(change("2012..2010"))).toEqual(
    one("wrong_period", "2012..2010", "runs backwards"),
  );
  expect(issuesOf(change("2010-05..2012"))).toEqual(
    one("wrong_period", "2010-05..2012", "figures are by year"),
  );
  expect(issuesOf(change("2010"))).toEqual(one("wrong_kind", "2010", "a span of years is needed"));
});

test("inside a span there are no other years", () => {
  expect(issuesOf("change(gdp(KAZ)[2018], 2010..2012) > 1")).toEqual(
    one("wrong_period", "2018", "the years come from outside here"),
  );
  expect(issuesOf("change(count(facilities(RUS, KAZ)[2018]), 2010..2012) > 1")).toEqual(
    one("wrong_period", "2018"),
  );
  expect(issuesOf("change(count(events(summit)), 2010..2012) > 1")).toEqual([]);
  expect(issuesOf("growth(5, 2010..2012) > 1")).toEqual(
    one("needs_series", "5", "nothing in '5' changes with the year"),
  );
  expect(issuesOf("growth(KAZ, 2010..2012) > 1")).toEqual(
    one("wrong_kind", "KAZ", "'KAZ' is an actor"),
  );
  expect(issuesOf("growth(foo(KAZ), 2010..2012) > 1")).toEqual(
    one("unknown_indicator", "foo(KAZ)"),
  );
});

test("a first year is that of a statement which changes with the year", () => {
  expect(issuesOf("first-year(gdp(KAZ)) = 2018")).toEqual(
    one("not_boolean", "gdp(KAZ)", "'gdp(KAZ)' is an amount in USD"),
  );
  const fixed = "gdp(KAZ)[2018] > 1 USD";
  expect(issuesOf(`first-year(${fixed}) = 2018`)).toEqual(
    one("needs_series", fixed, "Leave out the period"),
  );
  const inner = "growth(gdp(KAZ), 2010..2012) > 1";
  expect(issuesOf(`first-year(${inner}) = 2018`)).toEqual(one("needs_series", inner));
  expect(issuesOf("first-year(gdp(KAZ) > gdp(KAZ)[2018]) = 2018")).toEqual([]);
});
